import { answers, resetsInBody } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { checkApp, inFrontOf } from '../software/apache-proxy.ts';

export const lab = defineLab({
  title: 'A backend that resets the connection in the middle of the body',
  software: ['apache-httpd'],
  fault: 'response-incomplete',
  given: inFrontOf(resetsInBody),
  when: ask,
  then: { status: 200, code: 18, prints: ['apache-httpd/body-reset'] },
  check: checkApp(/curl: \(56\)/),
  fix: {
    says: 'Repair the application, so that it no longer aborts its answers.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200, code: 0 },
});

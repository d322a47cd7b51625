import { answers, stallsInBody } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { checkApp, inFrontOf } from '../software/apache-proxy.ts';

export const lab = defineLab({
  title: 'A backend that stops in the middle of the body',
  software: ['apache-httpd'],
  fault: 'response-incomplete',
  given: inFrontOf(stallsInBody, 'timeout=1'),
  when: ask,
  then: { status: 200, code: 18, prints: ['apache-httpd/body-timed-out'] },
  check: checkApp(/curl: \(28\)/, '-sS -o /dev/null -m 2'),
  fix: {
    says: 'Repair the application, so that it goes on sending.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200, code: 0 },
});

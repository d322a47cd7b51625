import { answers, closesInBody } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { checkApp, inFrontOf } from '../software/apache-proxy.ts';

export const lab = defineLab({
  title: 'A body that ends before its announced length',
  software: ['apache-httpd'],
  fault: 'response-incomplete',
  given: inFrontOf(closesInBody),
  when: ask,
  then: { status: 200, code: 18, prints: ['apache-httpd/error-reading-response'] },
  check: checkApp(/curl: \(18\)/),
  fix: {
    says: 'Repair the application, so that it sends as much as it announces.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200, code: 0 },
});

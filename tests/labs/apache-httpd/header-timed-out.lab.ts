import { answers, stallsInHeader } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { checkApp, inFrontOf } from '../software/apache-proxy.ts';

export const lab = defineLab({
  title: 'A backend that stops in the middle of its header',
  software: ['apache-httpd'],
  fault: 'response-timeout',
  given: inFrontOf(stallsInHeader, 'timeout=1'),
  when: ask,
  then: { status: 502, prints: ['apache-httpd/header-timed-out', 'apache-httpd/bad-header'] },
  check: checkApp(/curl: \(28\)/, '-sS -o /dev/null -m 2'),
  fix: {
    says: 'Repair the application, so that it sends its whole header.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

import { answers, sendsSpaceBeforeColon } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { checkApp, inFrontOf } from '../software/apache-proxy.ts';

export const lab = defineLab({
  title: 'A blank between the name of a response header and its colon',
  software: ['apache-httpd'],
  fault: 'invalid-response-header',
  given: inFrontOf(sendsSpaceBeforeColon),
  when: ask,
  then: { status: 500, prints: ['apache-httpd/invalid-header-name', 'apache-httpd/internal-error-page'] },
  check: checkApp(/^X-A : b/m, '-si'),
  fix: {
    says: 'Take the blank out of the name of the header.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

import { answers, sendsInvalidHeader } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { checkApp, inFrontOf } from '../software/apache-proxy.ts';

export const lab = defineLab({
  title: 'A response header line without a colon',
  software: ['apache-httpd'],
  fault: 'invalid-response-header',
  given: inFrontOf(sendsInvalidHeader),
  when: ask,
  then: { status: 502, prints: ['apache-httpd/bad-header', 'apache-httpd/invalid-response-page'] },
  check: checkApp(/curl: \(/),
  fix: {
    says: 'Repair the header that the application sends.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

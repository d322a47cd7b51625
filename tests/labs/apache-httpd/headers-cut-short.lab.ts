import { answers, closesInHeader } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { checkApp, inFrontOf } from '../software/apache-proxy.ts';

export const lab = defineLab({
  title: 'A connection that ends in the middle of the response header',
  software: ['apache-httpd'],
  fault: 'connection-closed-before-response',
  given: inFrontOf(closesInHeader),
  when: ask,
  then: { status: 502, prints: ['apache-httpd/headers-cut-short', 'apache-httpd/bad-header'] },
  check: checkApp(/^HTTP\/1\.1 200 OK\s*$/, '-si'),
  fix: {
    says: 'Repair the application, so that it sends its whole header.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

import { answers, closes } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { checkApp, inFrontOf } from '../software/apache-proxy.ts';

export const lab = defineLab({
  title: 'A backend that closes the connection without an answer',
  software: ['apache-httpd'],
  fault: 'connection-closed-before-response',
  given: inFrontOf(closes),
  when: ask,
  then: {
    status: 502,
    prints: [
      'apache-httpd/backend-closed',
      'apache-httpd/error-reading-from-remote-server',
      'apache-httpd/invalid-response-page',
    ],
  },
  check: checkApp(/Empty reply from server/),
  fix: {
    says: 'Repair the application, so that it answers before it closes the connection.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

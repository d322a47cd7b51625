import { answers, closes } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { inFrontOf } from '../software/apache-proxy.ts';

const guide = '502-bad-gateway/apache';

export const lab = defineLab({
  title: 'A backend that closes the connection without an answer',
  software: ['apache-httpd'],
  fault: 'connection-closed-before-response',
  proves: [{ guide, cause: 'backend-ends', fix: 'keep-the-application-up' }],
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
  check: {
    run: guideCheck(guide, 'backend-ends'),
    fill: ({ app }) => ({ '<backend-ip>': '127.0.0.1', '<port>': app.port, '<path>': '' }),
    shows: /Empty reply from server/,
  },
  fix: {
    says: 'Repair the application, so that it answers before it closes the connection.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

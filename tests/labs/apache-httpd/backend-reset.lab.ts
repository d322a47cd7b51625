import { answers, resets } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { inFrontOf } from '../software/apache-proxy.ts';

const guide = '502-bad-gateway/apache';

export const lab = defineLab({
  title: 'A backend that resets the connection',
  software: ['apache-httpd'],
  fault: 'connection-reset',
  proves: [{ guide, cause: 'backend-ends', fix: 'keep-the-application-up' }],
  given: inFrontOf(resets),
  when: ask,
  then: {
    status: 502,
    prints: ['apache-httpd/backend-reset', 'apache-httpd/error-reading-from-remote-server'],
  },
  check: {
    run: guideCheck(guide, 'backend-ends'),
    fill: ({ app }) => ({ '<backend-ip>': '127.0.0.1', '<port>': app.port, '<path>': '' }),
    shows: /Connection reset by peer/,
  },
  fix: {
    says: 'Repair the application, so that it no longer aborts its connections.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

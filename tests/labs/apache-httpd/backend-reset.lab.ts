import { answers, resets } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { checkApp, inFrontOf } from '../software/apache-proxy.ts';

export const lab = defineLab({
  title: 'A backend that resets the connection',
  software: ['apache-httpd'],
  fault: 'connection-reset',
  given: inFrontOf(resets),
  when: ask,
  then: {
    status: 502,
    prints: ['apache-httpd/backend-reset', 'apache-httpd/error-reading-from-remote-server'],
  },
  check: checkApp(/Connection reset by peer/),
  fix: {
    says: 'Repair the application, so that it no longer aborts its connections.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

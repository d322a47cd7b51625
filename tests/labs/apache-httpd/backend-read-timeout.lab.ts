import { waits } from '../runner/fault-modes.ts';
import { fill, guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { inFrontOf } from '../software/apache-proxy.ts';

const guide = '504-gateway-timeout/index';

export const lab = defineLab({
  title: 'A backend that takes longer than the timeout of ProxyPass',
  software: ['apache-httpd'],
  fault: 'response-timeout',
  proves: [
    { guide, cause: 'slow-application', fix: 'align-timeouts' },
    { guide: '502-bad-gateway/index', cause: 'slow-answer', fix: 'order-timeouts' },
    { guide: '502-bad-gateway/apache', cause: 'answer-too-late', fix: 'wait-for-slow-pages' },
  ],
  given: inFrontOf(waits(1500), 'timeout=1'),
  when: ask,
  then: {
    status: 502,
    prints: ['apache-httpd/backend-read-timeout', 'apache-httpd/error-reading-from-remote-server'],
  },
  check: {
    run: guideCheck(guide, 'slow-application'),
    fill: ({ app }) => ({ '<backend-ip>': '127.0.0.1', '<port>': app.port, '<slow-path>': '' }),
    remains: 'The application is as slow as before; Apache waits for it now.',
    shows: /^status=200 first-byte=(?:1\.[5-9]|[2-9])/m,
  },
  fix: {
    says: 'Give this path a timeout that is longer than the work takes.',
    do({ apache, app }) {
      const snippet = fill(guideSnippet(guide, 'align-timeouts', 3), {
        '/reports': '/',
        '<backend-ip>:<port>': app.address,
      });
      return apache.configure({ modules: ['proxy', 'proxy_http'], server: snippet });
    },
  },
  gone: { status: 200 },
});

import { afterTheFirst, closes } from '../runner/fault-modes.ts';
import { fill, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { inFrontOf } from '../software/apache-proxy.ts';

const guide = '502-bad-gateway/apache';

export const lab = defineLab({
  title: 'A pooled connection that the backend closes on its second request',
  software: ['apache-httpd'],
  fault: 'keep-alive-race',
  proves: [{ guide, cause: 'idle-connection-closed', fix: 'retire-idle-connections' }],
  given: inFrontOf(afterTheFirst(closes)),
  async when(given, bench) {
    await ask(given, bench);
    return ask(given, bench);
  },
  then: {
    status: 502,
    prints: ['apache-httpd/backend-closed', 'apache-httpd/error-reading-from-remote-server'],
  },
  fix: {
    says: 'Open a new connection for each request: disablereuse=On.',
    do({ apache, app }) {
      const server = fill(guideSnippet(guide, 'retire-idle-connections', 2), {
        '127.0.0.1:8080': app.address,
      });
      return apache.configure({ modules: ['proxy', 'proxy_http'], server });
    },
  },
  gone: { status: 200 },
});

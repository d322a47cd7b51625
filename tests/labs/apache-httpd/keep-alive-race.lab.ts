import { afterTheFirst, closes } from '../runner/fault-modes.ts';
import { fill, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { inFrontOf } from '../software/apache-proxy.ts';

const guide = '502-bad-gateway/apache';

export const lab = defineLab({
  title: 'A backend that closes kept connections as they are used again',
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
    says: 'Use each connection to the backend for one request.',
    do({ apache, app }) {
      const snippet = fill(guideSnippet(guide, 'retire-idle-connections', 2), {
        '127.0.0.1:8080': app.address,
      });
      return apache.configure({ modules: ['proxy', 'proxy_http'], server: snippet });
    },
  },
  gone: { status: 200 },
});

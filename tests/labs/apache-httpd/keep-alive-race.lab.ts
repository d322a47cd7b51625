import { afterTheFirst, closes } from '../runner/fault-modes.ts';
import { guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { inFrontOf, passTo } from '../software/apache-proxy.ts';

const guide = '502-bad-gateway/index';

export const lab = defineLab({
  title: 'A backend that closes kept connections as they are used again',
  software: ['apache-httpd'],
  fault: 'keep-alive-race',
  proves: [{ guide, cause: 'keep-alive-race', fix: 'align-keep-alive' }],
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
    says: 'Send the first request of each client connection over a new connection to the backend.',
    do: ({ apache, app }) =>
      apache.configure(passTo(`http://${app.address}/`, '', guideSnippet(guide, 'align-keep-alive', 5))),
  },
  gone: { status: 200 },
});

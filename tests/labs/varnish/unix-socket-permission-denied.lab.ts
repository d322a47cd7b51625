import { chmodSync } from 'node:fs';
import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { showsReason, startVarnish } from '../software/varnish.ts';

export const lab = defineLab({
  title: 'A Unix socket that Varnish may not write to',
  software: ['varnish'],
  needsRoot: true,
  fault: 'unix-socket-permission-denied',
  async given(bench) {
    const app = await bench.faultServer(answers(), { path: bench.path('app.sock') });
    chmodSync(app.path, 0o600);
    const varnish = await startVarnish(bench, { backend: `.path = "${app.path}";` });
    // For 10 s, its default, Varnish would not try again.
    await varnish.set('backend_local_error_holddown', '0.5');
    return { app, varnish };
  },
  when: ({ varnish }, bench) => bench.curl(varnish.url),
  then: { status: 503, prints: ['varnish/unix-socket-permission-denied'] },
  check: showsReason(/fail errno 13 \(Permission denied\)/),
  fix: {
    says: 'Let the user of Varnish write to the socket: chmod 666, or a common group.',
    async do({ app }) {
      chmodSync(app.path, 0o666);
    },
  },
  gone: { status: 200 },
});

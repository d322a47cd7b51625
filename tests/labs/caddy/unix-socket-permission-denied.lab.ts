import { chmodSync } from 'node:fs';
import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startCaddy } from '../software/caddy.ts';

export const lab = defineLab({
  title: 'A Unix socket that Caddy may not write to',
  software: ['caddy'],
  needsRoot: true,
  fault: 'unix-socket-permission-denied',
  async given(bench) {
    const app = await bench.faultServer(answers(), { path: bench.path('app.sock') });
    chmodSync(app.path, 0o600);
    return { app, caddy: await startCaddy(bench, { site: passTo(`unix/${app.path}`), user: 'nobody' }) };
  },
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 502, prints: ['caddy/unix-socket-permission-denied'] },
  check: {
    run: 'sudo -u nobody curl -sS --unix-socket <socket> http://localhost/',
    fill: ({ app }) => ({ '<socket>': app.path }),
    shows: /Couldn't connect to server/,
  },
  fix: {
    says: 'Let Caddy write to the socket: chmod 666, or a common group.',
    async do({ app }) {
      chmodSync(app.path, 0o666);
    },
  },
  gone: { status: 200 },
});

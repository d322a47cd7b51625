import { rmSync } from 'node:fs';
import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startNginx } from '../software/nginx.ts';

/** Listens, and ends without removing its socket. */
const leaveSocket =
  'umask 0; socat UNIX-LISTEN:app.sock - & until [ -S app.sock ]; do sleep 0.01; done; kill -KILL $!';

export const lab = defineLab({
  title: 'A Unix socket that its application left behind',
  software: ['nginx'],
  tools: ['socat'],
  fault: 'connection-refused',
  proves: [{ guide: '502-bad-gateway/nginx', cause: 'nothing-listens', fix: 'start-the-application' }],
  async given(bench) {
    const app = await bench.faultServer('refuses', { path: bench.path('app.sock') });
    await bench.run(leaveSocket);
    return { app, nginx: await startNginx(bench, { server: passTo(`http://unix:${app.path}`) }) };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 502, prints: ['nginx/unix-socket-refused', 'nginx/bad-gateway-page'] },
  check: {
    run: 'ss -lx src /run/<app>.sock',
    fill: ({ app }) => ({ '/run/<app>.sock': app.path }),
    shows: /^Netid.*\n$/,
  },
  fix: {
    says: 'Start the application, which replaces the socket that is left over.',
    async do({ app }) {
      rmSync(app.path);
      await app.be(answers());
    },
  },
  gone: { status: 200 },
});

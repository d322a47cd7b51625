import { rmSync } from 'node:fs';
import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';

/** Listens, and ends without removing its socket. */
const leaveSocket =
  'umask 0; socat UNIX-LISTEN:app.sock - & until [ -S app.sock ]; do sleep 0.01; done; kill -KILL $!';

export const lab = defineLab({
  title: 'A Unix socket that its application left behind',
  software: ['curl'],
  tools: ['socat'],
  fault: 'connection-refused',
  async given(bench) {
    const app = await bench.faultServer('refuses', { path: bench.path('app.sock') });
    await bench.run(leaveSocket);
    return { app };
  },
  when: ({ app }, bench) => bench.curl('http://localhost/', ['-v', '--unix-socket', app.path]),
  then: { code: 7, prints: ['curl/verbose-unix-socket-refused'] },
  check: {
    run: 'ss -lx src <socket-path>',
    fill: ({ app }) => ({ '<socket-path>': app.path }),
    shows: /^Netid.*\n$/,
  },
  fix: {
    says: 'Start the application, which replaces the socket that is left over.',
    async do({ app }) {
      rmSync(app.path);
      await app.be(answers());
    },
  },
  gone: { code: 0, status: 200 },
});

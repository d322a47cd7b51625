import { rmSync } from 'node:fs';
import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { connect, runNode } from '../software/nodejs.ts';
import { runPython } from '../software/python.ts';

const leaveSocket = `import socket, sys
socket.socket(socket.AF_UNIX).bind(sys.argv[1])`;

export const lab = defineLab({
  title: 'A Unix socket that a dead process has left behind',
  software: ['nodejs', 'python'],
  fault: 'connection-refused',
  proves: [{ guide: 'econnrefused/index', cause: 'nothing-listens', fix: 'start-the-service' }],
  async given(bench) {
    const app = await bench.faultServer('refuses', { path: bench.path('app.sock') });
    await runPython(bench, leaveSocket, [app.path]);
    return { app };
  },
  when: ({ app }, bench) => runNode(bench, connect, [app.path]),
  then: { code: 1, prints: ['nodejs/unix-socket-refused'] },
  check: {
    run: 'ls <socket-path> && sudo ss -lxp | grep -c <socket-path>',
    fill: ({ app }) => ({ '<socket-path>': app.path }),
    shows: /app\.sock\n0\n$/,
  },
  fix: {
    says: 'Start the service again, which replaces the file that was left behind.',
    async do({ app }) {
      rmSync(app.path);
      await app.be(answers());
    },
  },
  gone: { code: 0 },
});

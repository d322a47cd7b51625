import { fill, guideCheck, guideCommand } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { planNode } from '../software/nodejs.ts';
import { runPython } from '../software/python.ts';
import { tryStart } from '../software/try-start.ts';

const server = `require('node:http').createServer((request, response) => response.end('ok\\n'))
  .listen(process.argv[2], () => console.log('listening'));`;

/** Binds, and ends without removing its file. */
const leaveSocket = `import socket, sys
socket.socket(socket.AF_UNIX).bind(sys.argv[1])`;

export const lab = defineLab({
  title: 'A Unix socket whose file a dead process has left behind',
  software: ['nodejs', 'python'],
  fault: 'address-already-in-use',
  proves: [{ guide: 'eaddrinuse/index', cause: 'socket-file-left', fix: 'remove-the-socket-file' }],
  async given(bench) {
    const path = bench.path('app.sock');
    await runPython(bench, leaveSocket, [path]);
    return { path, service: planNode(bench, server, [path], { prints: /listening/ }) };
  },
  when: ({ service }) => tryStart(service),
  then: { code: 1, prints: ['nodejs/listen-socket-file-in-use'] },
  check: {
    run: guideCheck('eaddrinuse/index', 'socket-file-left'),
    fill: ({ path }) => ({ '<socket-path>': path }),
    shows: /^Netid.*\n$/,
  },
  fix: {
    says: 'Delete the file, and start the service.',
    do: ({ path }, bench) =>
      bench.run(
        fill(guideCommand('eaddrinuse/index', 'remove-the-socket-file', 2), { '<socket-path>': path }),
      ),
  },
  gone: { code: 0 },
});

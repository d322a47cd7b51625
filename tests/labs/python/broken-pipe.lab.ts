import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { runPython } from '../software/python.ts';

/** Waits for an answer or the close, and writes on: the first write after the close brings a reset, the second fails. */
const writeOn = `import select, socket, sys
connection = socket.create_connection(("127.0.0.1", int(sys.argv[1])))
for _ in range(3):
    connection.sendall(b"GET / HTTP/1.1\\r\\nHost: localhost\\r\\n\\r\\n")
    select.select([connection], [], [])`;

export const lab = defineLab({
  title: 'A server that closes while the client still sends',
  software: ['python'],
  fault: 'broken-pipe',
  proves: [{ guide: 'epipe/index', cause: 'receiver-closed', fix: 'mend-the-receiver' }],
  given: async (bench) => ({ app: await bench.faultServer((socket) => socket.destroy()) }),
  when: ({ app }, bench) => runPython(bench, writeOn, [app.port]),
  then: { code: 1, prints: ['python/broken-pipe'] },
  check: {
    run: guideCheck('epipe/index', 'receiver-closed'),
    fill: ({ app }) => ({ '<host>': '127.0.0.1', '<port>': app.port }),
    shows: /\(52\) Empty reply from server/,
  },
  fix: {
    says: 'Mend the server so that it keeps the connection open and answers.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { code: 0 },
});

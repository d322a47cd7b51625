import { answers, resets } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { runPython } from '../software/python.ts';

/** Ignores the reset, and ends the connection as if it were there. */
const ask = `import socket, sys
connection = socket.create_connection(("127.0.0.1", int(sys.argv[1])))
connection.sendall(b"GET / HTTP/1.1\\r\\nHost: app\\r\\n\\r\\n")
try:
    connection.recv(1000)
except ConnectionResetError:
    pass
connection.shutdown(socket.SHUT_RDWR)`;

export const lab = defineLab({
  title: 'A program that ignores a reset and uses the socket again',
  software: ['python'],
  fault: 'socket-not-connected',
  given: async (bench) => ({ app: await bench.faultServer(resets) }),
  when: ({ app }, bench) => runPython(bench, ask, [app.port]),
  then: { code: 1, prints: ['python/not-connected'] },
  check: {
    run: 'curl -sS -o /dev/null http://127.0.0.1:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /\(56\) Recv failure: Connection reset by peer/,
  },
  fix: {
    says: 'Mend the server so that it answers and resets no connection.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { code: 0 },
});

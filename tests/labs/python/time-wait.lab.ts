import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';

/** A server that answers one client, closes first, and ends. */
const program = (option: string) => `import socket, sys
port = int(sys.argv[1])
server = socket.socket()
${option}
server.bind(("127.0.0.1", port))
server.listen()
client = socket.create_connection(("127.0.0.1", port))
connection, _ = server.accept()
connection.close()
client.recv(1)
client.close()`;

export const lab = defineLab({
  title: 'A server that starts again while its old connections wait',
  software: ['python'],
  fault: 'address-already-in-use',
  proves: [{ guide: 'eaddrinuse/index', cause: 'time-wait', fix: 'set-so-reuseaddr' }],
  async given(bench) {
    const [port, other] = [await bench.port(), await bench.port()];
    const write = (option: string) => bench.write('app.py', program(option));
    const startTwice = (at: number) =>
      bench.run(`/usr/bin/python3 app.py ${at} && /usr/bin/python3 app.py ${at}`);
    write('');
    return { port, other, write, startTwice };
  },
  when: ({ port, startTwice }) => startTwice(port),
  then: { code: 1, prints: ['python/address-in-use'] },
  check: {
    run: guideCheck('eaddrinuse/index', 'time-wait'),
    fill: ({ port }) => ({ '<port>': port }),
    shows: / 127\.0\.0\.1:\d+ +127\.0\.0\.1:\d+/,
    remains: 'The connections of the old server wait for a minute.',
  },
  fix: {
    says: 'Set SO_REUSEADDR before the server binds.',
    do: async ({ write }) => write(guideSnippet('eaddrinuse/index', 'set-so-reuseaddr')),
  },
  gone: {
    code: 0,
    when: ({ other, startTwice }) => startTwice(other),
  },
});

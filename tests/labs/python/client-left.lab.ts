import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';

const careless = 'connection.sendall(part)';

const careful = `try:
            connection.sendall(part)
        except (BrokenPipeError, ConnectionResetError):
            break`;

/** Serves two clients, with an answer that takes a second. */
const program = (send: string) => `import socket, sys, time
head = b"HTTP/1.1 200 OK\\r\\nConnection: close\\r\\n\\r\\n"
server = socket.create_server(("127.0.0.1", int(sys.argv[1])))
open("listening", "w").close()
for _ in range(int(sys.argv[2])):
    connection, _ = server.accept()
    connection.recv(1000)
    for part in [head] + [b"line\\n"] * 5:
        ${send}
        time.sleep(0.2)
    connection.close()`;

const start = (port: number | string) =>
  `rm -f listening; /usr/bin/python3 app.py ${port} 1 & until [ -e listening ]; do sleep 0.01; done`;

export const lab = defineLab({
  title: 'A client that leaves before the answer is complete',
  software: ['python', 'curl'],
  fault: 'broken-pipe',
  proves: [{ guide: 'epipe/index', cause: 'client-left', fix: 'end-when-the-reader-is-gone' }],
  async given(bench) {
    const port = await bench.port();
    const write = (send: string) => bench.write('app.py', program(send));
    write(careless);
    return { port, write };
  },
  when: ({ port }, bench) => bench.run(`${start(port)}; curl -s -m 0.3 http://127.0.0.1:${port}/; wait $!`),
  then: { code: 1, prints: ['python/broken-pipe'] },
  check: {
    run: `${start('<port>')}; ${guideCheck('epipe/index', 'client-left')} | sed 's/\\..*//'; wait`,
    fill: ({ port }) => ({ '<host>': '127.0.0.1', '<port>': port, '/<path>': '/' }),
    shows: /^200 1$/m,
    remains: 'A client that waits gets the answer, before and after.',
  },
  fix: {
    says: 'Stop the work for a client that has left, and go on with the next one.',
    do: async ({ write }) => write(careful),
  },
  gone: { code: 0 },
});

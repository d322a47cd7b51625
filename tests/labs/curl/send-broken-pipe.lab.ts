import { defineLab } from '../runner/lab.ts';

/** Takes a part of the upload; then it ends the connection, or reads the rest and answers. */
const program = (rest: string) => `import socket, sys
server = socket.create_server(("127.0.0.1", int(sys.argv[1])))
while True:
    connection, _ = server.accept()
    connection.settimeout(0.5)
    connection.recv(1000)
    ${rest}
    connection.close()`;

const end = 'connection.shutdown(socket.SHUT_RDWR)';

const answer = `try:
        while connection.recv(100000):
            pass
    except TimeoutError:
        connection.sendall(b"HTTP/1.1 200 OK\\r\\nContent-Length: 0\\r\\nConnection: close\\r\\n\\r\\n")`;

export const lab = defineLab({
  title: 'A server that ends the connection in the middle of an upload',
  software: ['curl', 'python'],
  fault: 'broken-pipe',
  async given(bench) {
    const port = await bench.port();
    bench.write('upload', 'x'.repeat(20_000_000));
    const plan = (rest: string) =>
      bench.plan({
        name: 'server',
        product: 'python',
        command: '/usr/bin/python3',
        args: [bench.write('server.py', program(rest)), String(port)],
        ready: { port },
        logs: {},
      });
    const service = plan(end);
    await service.start();
    return { port, plan, service };
  },
  when: ({ port }, bench) =>
    bench.curl(`http://127.0.0.1:${port}/`, ['-H', 'Expect:', '--data-binary', '@upload']),
  then: { code: 55, prints: ['curl/send-broken-pipe'] },
  check: {
    run: 'curl -sS -o /dev/null http://127.0.0.1:<port>/',
    fill: ({ port }) => ({ '<port>': port }),
    shows: /\(52\) Empty reply from server/,
  },
  fix: {
    says: 'Mend the server so that it reads the upload and answers.',
    async do({ plan, service }) {
      await service.stop();
      await plan(answer).start();
    },
  },
  gone: { code: 0, status: 200 },
});

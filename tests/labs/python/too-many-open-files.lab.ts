import { answers } from '../runner/fault-modes.ts';
import { guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';

const careless = 'connections.append(socket.create_connection(address))';

const indent = (text: string) => text.replaceAll('\n', '\n    ');

const program = (port: number, body: string) => `import socket
address = ("127.0.0.1", ${port})
connections = []
def ask(connection):
    connection.sendall(b"GET / HTTP/1.1\\r\\nHost: app\\r\\n\\r\\n")
for _ in range(100):
    ${indent(body)}`;

export const lab = defineLab({
  title: 'A program that never closes its connections',
  software: ['python'],
  fault: 'file-descriptors-exhausted',
  proves: [{ guide: 'emfile/index', cause: 'leak', fix: 'close-what-you-open' }],
  async given(bench) {
    const app = await bench.faultServer(answers());
    const write = (body: string) => bench.write('app.py', program(app.port, body));
    write(careless);
    return { write };
  },
  when: (_, bench) => bench.run('ulimit -n 50; /usr/bin/python3 app.py'),
  then: { code: 1, prints: ['python/too-many-open-files'] },
  fix: {
    says: 'Close each connection when it is no longer needed.',
    do: async ({ write }) => write(guideSnippet('emfile/index', 'close-what-you-open', 2)),
  },
  gone: { code: 0 },
});

import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';

const program = (port: number, end: string) => `import socket
connections = []
for _ in range(100):
    connections.append(socket.create_connection(("127.0.0.1", ${port})))
    ${end}`;

export const lab = defineLab({
  title: 'A program that never closes its connections',
  software: ['python'],
  fault: 'file-descriptors-exhausted',
  async given(bench) {
    const app = await bench.faultServer(answers());
    const write = (end: string) => bench.write('app.py', program(app.port, end));
    write('');
    return { write };
  },
  when: (_, bench) => bench.run('ulimit -n 50; /usr/bin/python3 app.py'),
  then: { code: 1, prints: ['python/too-many-open-files'] },
  fix: {
    says: 'Close each connection when it is no longer needed.',
    do: async ({ write }) => write('connections.pop().close()'),
  },
  gone: { code: 0 },
});

import { defineLab } from '../runner/lab.ts';

const program = (ask: string) => `import socket
print(socket.getaddrinfo(${ask})[0][4])`;

export const lab = defineLab({
  title: 'A lookup whose socket type and protocol do not fit',
  software: ['python'],
  fault: 'invalid-lookup-request',
  async given(bench) {
    const write = (ask: string) => bench.write('app.py', program(ask));
    write('"127.0.0.1", 80, 0, socket.SOCK_DGRAM, socket.IPPROTO_TCP');
    return { write };
  },
  when: (_, bench) => bench.run('/usr/bin/python3 app.py'),
  then: { code: 1, prints: ['python/lookup-socktype'] },
  fix: {
    says: 'Give a type and a protocol that go together.',
    do: async ({ write }) => write('"127.0.0.1", 80, 0, socket.SOCK_STREAM, socket.IPPROTO_TCP'),
  },
  gone: { code: 0 },
});

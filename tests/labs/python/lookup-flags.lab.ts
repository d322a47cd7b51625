import { defineLab } from '../runner/lab.ts';

const program = (ask: string) => `import socket
print(socket.getaddrinfo(${ask})[0][4])`;

export const lab = defineLab({
  title: 'A lookup with a flag that the C library does not know',
  software: ['python'],
  fault: 'invalid-lookup-request',
  async given(bench) {
    const write = (ask: string) => bench.write('app.py', program(ask));
    write('"127.0.0.1", 80, 0, 0, 0, 0x8000000');
    return { write };
  },
  when: (_, bench) => bench.run('/usr/bin/python3 app.py'),
  then: { code: 1, prints: ['python/lookup-flags'] },
  fix: {
    says: 'Pass only flags that the C library defines.',
    do: async ({ write }) => write('"127.0.0.1", 80, 0, 0, 0, socket.AI_CANONNAME'),
  },
  gone: { code: 0 },
});

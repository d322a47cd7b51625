import { defineLab } from '../runner/lab.ts';

const program = (ask: string) => `import socket
print(socket.getaddrinfo(${ask})[0][4])`;

export const lab = defineLab({
  title: 'A program limited to IPv4, and an IPv6 address in its setting',
  software: ['python'],
  fault: 'name-without-address',
  async given(bench) {
    const write = (ask: string) => bench.write('app.py', program(ask));
    write('"::1", 80, socket.AF_INET');
    return { write };
  },
  when: (_, bench) => bench.run('/usr/bin/python3 app.py'),
  then: { code: 1, prints: ['python/lookup-address-family'] },
  fix: {
    says: 'Let the program take both families.',
    do: async ({ write }) => write('"::1", 80, socket.AF_UNSPEC'),
  },
  gone: { code: 0 },
});

import { defineLab } from '../runner/lab.ts';

const program = (ask: string) => `import socket
print(socket.getaddrinfo(${ask})[0][4])`;

export const lab = defineLab({
  title: 'A lookup with a family that no network has',
  software: ['python'],
  fault: 'invalid-lookup-request',
  async given(bench) {
    const write = (ask: string) => bench.write('app.py', program(ask));
    write('"127.0.0.1", 80, socket.AF_UNIX');
    return { write };
  },
  when: (_, bench) => bench.run('/usr/bin/python3 app.py'),
  then: { code: 1, prints: ['python/lookup-family'] },
  fix: {
    says: 'Ask for the family AF_UNSPEC, AF_INET or AF_INET6.',
    do: async ({ write }) => write('"127.0.0.1", 80, socket.AF_UNSPEC'),
  },
  gone: { code: 0 },
});

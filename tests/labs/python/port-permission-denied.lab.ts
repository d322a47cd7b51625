import { defineLab } from '../runner/lab.ts';
import { runInside } from '../software/private-networks.ts';
import { runPython } from '../software/python.ts';

const listen = `import socket
server = socket.socket()
server.bind(("127.0.0.1", 80))
server.listen()`;

export const lab = defineLab({
  title: 'Port 80 for a user without rights',
  software: ['python'],
  tools: ['nsenter'],
  needsRoot: true,
  fault: 'port-permission-denied',
  given: async (bench) => ({ network: await bench.network() }),
  when: ({ network }, bench) => runPython(bench, listen, [], { inside: network, as: 'nobody' }),
  then: { code: 1, prints: ['python/port-permission-denied'] },
  check: {
    run: 'sysctl net.ipv4.ip_unprivileged_port_start',
    inside: ({ network }) => network,
    shows: /= 1024$/m,
  },
  fix: {
    says: 'Let users listen on ports from 80 on.',
    do: ({ network }, bench) => runInside(bench, network, 'sysctl -w net.ipv4.ip_unprivileged_port_start=80'),
  },
  gone: { code: 0 },
});

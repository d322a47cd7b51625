import { defineLab } from '../runner/lab.ts';
import { runInside } from '../software/private-networks.ts';
import { runPython } from '../software/python.ts';

const listen = `import socket
server = socket.socket()
server.bind(("192.0.2.10", 8080))
server.listen()`;

export const lab = defineLab({
  title: 'A listening address that the machine does not have',
  software: ['python'],
  tools: ['ip', 'nsenter'],
  needsRoot: true,
  fault: 'address-unavailable',
  given: async (bench) => ({ network: await bench.network() }),
  when: ({ network }, bench) => runPython(bench, listen, [], { inside: network }),
  then: { code: 1, prints: ['python/address-not-available'] },
  check: {
    run: 'ip -brief address',
    inside: ({ network }) => network,
    shows: /^(?![^]*192\.0\.2\.10)lo /,
  },
  fix: {
    says: 'Give the machine the address, or listen on one that it has.',
    do: ({ network }, bench) => runInside(bench, network, 'ip addr add 192.0.2.10/32 dev lo'),
  },
  gone: { code: 0 },
});

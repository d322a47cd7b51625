import { defineLab } from '../runner/lab.ts';
import { runNode } from '../software/nodejs.ts';
import { runInside } from '../software/private-networks.ts';

const listen = `const server = require('node:net').createServer();
server.listen(8080, '192.0.2.10', () => server.close());`;

export const lab = defineLab({
  title: 'A listening address that the machine does not have',
  software: ['nodejs'],
  tools: ['ip', 'nsenter'],
  needsRoot: true,
  fault: 'address-unavailable',
  given: async (bench) => ({ network: await bench.network() }),
  when: ({ network }, bench) => runNode(bench, listen, [], { inside: network }),
  then: { code: 1, prints: ['nodejs/listen-address-not-available'] },
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

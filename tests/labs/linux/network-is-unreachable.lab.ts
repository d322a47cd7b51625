import { defineLab } from '../runner/lab.ts';
import { planNode, server } from '../software/nodejs.ts';
import { joinNetworks, runInside } from '../software/private-networks.ts';

export const lab = defineLab({
  title: 'A routing table without an entry for the address',
  software: ['linux', 'nodejs'],
  tools: ['ip', 'nsenter'],
  needsRoot: true,
  fault: 'destination-unroutable',
  async given(bench) {
    const [networks, port] = [await joinNetworks(bench), await bench.port()];
    await runInside(bench, networks.server, 'ip addr add 198.51.100.9/32 dev lo');
    await planNode(
      bench,
      server,
      [port, '0.0.0.0'],
      { prints: /listening/ },
      { network: networks.server },
    ).start();
    return { ...networks, port };
  },
  when: ({ client, port }, bench) => bench.run(`</dev/tcp/198.51.100.9/${port}`, { inside: client }),
  then: { code: 1, prints: ['linux/network-is-unreachable'] },
  check: {
    run: 'ip route get 198.51.100.9',
    inside: ({ client }) => client,
    shows: /Network is unreachable/,
  },
  fix: {
    says: 'Add the route to the network of the address.',
    do: ({ client }, bench) => runInside(bench, client, 'ip route add 198.51.100.0/24 via 192.0.2.2'),
  },
  gone: { code: 0 },
});

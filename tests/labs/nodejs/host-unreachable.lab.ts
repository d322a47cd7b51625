import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { connect, planNode, runNode, server } from '../software/nodejs.ts';
import { joinNetworks, runInside } from '../software/private-networks.ts';

export const lab = defineLab({
  title: 'An address of the own network that no machine has',
  software: ['nodejs'],
  tools: ['ip', 'nsenter'],
  needsRoot: true,
  fault: 'destination-unroutable',
  proves: [{ guide: 'ehostunreach/index', cause: 'neighbour-absent', fix: 'bring-the-host-back' }],
  async given(bench) {
    const [networks, port] = [await joinNetworks(bench), await bench.port()];
    await planNode(
      bench,
      server,
      [port, '0.0.0.0'],
      { prints: /listening/ },
      { network: networks.server },
    ).start();
    return { ...networks, port };
  },
  when: ({ client, port }, bench) => runNode(bench, connect, [port, '192.0.2.9'], { inside: client }),
  then: { code: 1, prints: ['nodejs/host-unreachable'] },
  check: {
    run: guideCheck('ehostunreach/index', 'neighbour-absent'),
    fill: () => ({ '<host-ip>': '192.0.2.9' }),
    inside: ({ client }) => client,
    shows: /FAILED/,
  },
  fix: {
    says: 'Give the machine its address.',
    do: ({ server: host }, bench) => runInside(bench, host, 'ip addr add 192.0.2.9/24 dev eth0'),
  },
  gone: { code: 0, within: 8000 },
});

import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { planNode, server } from '../software/nodejs.ts';
import { joinNetworks, runInside } from '../software/private-networks.ts';

export const lab = defineLab({
  title: "A container bridge whose range contains the server's address",
  software: ['linux', 'nodejs'],
  tools: ['ip', 'nsenter'],
  needsRoot: true,
  fault: 'destination-unroutable',
  proves: [{ guide: 'ehostunreach/index', cause: 'wrong-interface', fix: 'correct-the-route' }],
  async given(bench) {
    const [networks, port] = [await joinNetworks(bench), await bench.port()];
    await runInside(bench, networks.server, 'ip addr add 198.51.100.9/32 dev lo');
    await runInside(bench, networks.client, 'ip route add default via 192.0.2.2');
    await runInside(
      bench,
      networks.client,
      'ip link add br-app type veth peer name container && ip addr add 198.51.100.1/24 dev br-app && ip link set br-app up && ip link set container up',
    );
    const ready = { prints: /listening/ };
    await planNode(bench, server, [port, '0.0.0.0'], ready, { network: networks.server }).start();
    return { ...networks, port };
  },
  when: ({ client, port }, bench) => bench.run(`</dev/tcp/198.51.100.9/${port}`, { inside: client }),
  then: { code: 1, prints: ['linux/no-route-to-host'] },
  check: {
    run: guideCheck('ehostunreach/index', 'wrong-interface'),
    fill: () => ({ '<host-ip>': '198.51.100.9' }),
    inside: ({ client }) => client,
    shows: /^198\.51\.100\.9 dev br-app /,
  },
  fix: {
    says: 'Add a route for the one host through the right router.',
    do: ({ client }, bench) => runInside(bench, client, 'ip route add 198.51.100.9/32 via 192.0.2.2'),
  },
  gone: { code: 0 },
});

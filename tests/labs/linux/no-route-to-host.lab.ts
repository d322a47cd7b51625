import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { planNode, server } from '../software/nodejs.ts';
import { joinNetworks, runInside } from '../software/private-networks.ts';

export const lab = defineLab({
  title: 'A firewall that answers "host prohibited"',
  software: ['linux', 'nodejs'],
  tools: ['iptables', 'nsenter', 'ip'],
  needsRoot: true,
  fault: 'destination-unroutable',
  proves: [{ guide: 'ehostunreach/index', cause: 'firewall-rejects', fix: 'allow-the-port' }],
  async given(bench) {
    const [networks, port] = [await joinNetworks(bench), await bench.port()];
    const ready = { prints: /listening/ };
    await planNode(bench, server, [port, '0.0.0.0'], ready, { network: networks.server }).start();
    await runInside(
      bench,
      networks.server,
      'iptables -A INPUT -i eth0 -p tcp -j REJECT --reject-with icmp-host-prohibited',
    );
    return { ...networks, port };
  },
  when: ({ client, serverAddress, port }, bench) =>
    bench.run(`</dev/tcp/${serverAddress}/${port}`, { inside: client }),
  then: { code: 1, prints: ['linux/no-route-to-host'] },
  check: {
    run: guideCheck('ehostunreach/index', 'firewall-rejects'),
    inside: ({ server: host }) => host,
    shows: /-j REJECT --reject-with icmp-host-prohibited/,
    remains: 'The rule stays; the one above it lets the client through.',
  },
  fix: {
    says: 'Allow the address of the client to this port, above the rule that rejects.',
    do: ({ server: host, port }, bench) =>
      runInside(bench, host, `iptables -I INPUT -s 192.0.2.1 -p tcp --dport ${port} -j ACCEPT`),
  },
  gone: { code: 0 },
});

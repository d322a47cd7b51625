import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { askInside, startBeforeHost } from '../software/apache-network.ts';

const guide = '504-gateway-timeout/index';
const drop = (change: string, port: number) =>
  `iptables ${change} INPUT -p tcp -d 192.0.2.10 --dport ${port} -j DROP`;

export const lab = defineLab({
  title: 'A firewall that drops what Apache sends to the backend',
  software: ['apache-httpd'],
  tools: ['ip', 'iptables', 'nsenter'],
  needsRoot: true,
  fault: 'firewall-drops-packets',
  proves: [
    { guide, cause: 'packets-dropped', fix: 'repair-the-way' },
    { guide: '502-bad-gateway/index', cause: 'firewall', fix: 'open-the-way' },
    { guide: '503-service-unavailable/apache', cause: 'no-way-to-the-backend', fix: 'repair-the-way' },
  ],
  async given(bench) {
    const parts = await startBeforeHost(bench, '192.0.2.10');
    const inside = parts.network;
    await bench.run('ip address add 192.0.2.10/32 dev lo', { inside });
    await bench.run(drop('-A', parts.port), { inside });
    return parts;
  },
  when: askInside,
  then: {
    status: 503,
    prints: ['apache-httpd/connect-timed-out', 'apache-httpd/failed-to-make-connection'],
  },
  check: {
    run: guideCheck(guide, 'packets-dropped'),
    fill: ({ port }) => ({
      '--connect-timeout 5': '--connect-timeout 1',
      '<backend-ip>': '192.0.2.10',
      '<port>': port,
    }),
    shows: /^curl: \(28\)/m,
    inside: ({ network }) => network,
  },
  fix: {
    says: 'Delete the rule of the firewall that drops these packets.',
    do: ({ network, port }, bench) => bench.run(drop('-D', port), { inside: network }),
  },
  gone: { status: 200 },
});

import { defineLab } from '../runner/lab.ts';
import { startInside } from '../software/haproxy-network.ts';

export const lab = defineLab({
  title: 'A firewall that drops the packets to the server',
  software: ['haproxy'],
  tools: ['iptables', 'nsenter'],
  needsRoot: true,
  fault: 'firewall-drops-packets',
  proves: [{ guide: '503-service-unavailable/haproxy', cause: 'connect-timeout', fix: 'reach-the-server' }],
  given: (bench) =>
    startInside(
      bench,
      'iptables -A INPUT -p tcp --dport 8080 -j DROP',
      'retries 0\n  server s1 127.0.0.1:8080',
    ),
  async when(given, bench) {
    return bench.curl(given.haproxy.url, [], { inside: given.network });
  },
  then: { status: 503, prints: ['haproxy/firewall-drops-packets', 'haproxy/body-503'] },
  check: {
    run: 'iptables -S INPUT',
    shows: /dport 8080 -j DROP/,
    inside: ({ network }) => network,
  },
  fix: {
    says: 'Let the firewall accept connections to the port.',
    do: ({ network }, bench) =>
      bench.run('iptables -D INPUT -p tcp --dport 8080 -j DROP', { inside: network }),
  },
  gone: { status: 200 },
});

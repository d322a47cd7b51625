import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startInside } from '../software/curl.ts';
import { runInside } from '../software/private-networks.ts';

export const lab = defineLab({
  title: 'A firewall that answers in the words of a router: host unreachable',
  software: ['curl', 'nodejs'],
  tools: ['iptables', 'nsenter'],
  needsRoot: true,
  fault: 'destination-unroutable',
  proves: [{ guide: 'ehostunreach/index', cause: 'firewall-rejects', fix: 'allow-the-port' }],
  given: (bench) =>
    startInside(bench, 'iptables -A INPUT -p tcp --dport 8080 -j REJECT --reject-with icmp-host-unreachable'),
  when: ({ network }, bench) => bench.curl('http://127.0.0.1:8080/', ['-v'], { inside: network }),
  then: { code: 7, prints: ['curl/verbose-no-route-to-host', 'curl/connect-failed'] },
  check: {
    run: guideCheck('ehostunreach/index', 'firewall-rejects'),
    shows: /dport 8080 -j REJECT --reject-with icmp-host-unreachable/,
    inside: ({ network }) => network,
  },
  fix: {
    says: 'Let the firewall accept connections to the port.',
    do: ({ network }, bench) => runInside(bench, network, 'iptables -F INPUT'),
  },
  gone: { code: 0, status: 200 },
});

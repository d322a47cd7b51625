import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startInside } from '../software/curl.ts';
import { runInside } from '../software/private-networks.ts';

export const lab = defineLab({
  title: 'A firewall that drops the packets to the server',
  software: ['curl', 'nodejs'],
  tools: ['iptables', 'nsenter'],
  needsRoot: true,
  fault: 'firewall-drops-packets',
  proves: [{ guide: 'etimedout/index', cause: 'firewall-drops', fix: 'let-the-packets-through' }],
  given: (bench) =>
    startInside(
      bench,
      'iptables -A INPUT -p tcp --dport 8080 -j DROP && echo 1 > /proc/sys/net/ipv4/tcp_syn_retries',
    ),
  when: ({ network }, bench) => bench.curl('http://127.0.0.1:8080/', ['-v'], { inside: network }),
  then: { code: 28, prints: ['curl/verbose-connect-timed-out', 'curl/connect-failed-after-timeout'] },
  check: {
    run: guideCheck('etimedout/index', 'firewall-drops'),
    shows: /dport 8080 -j DROP/,
    inside: ({ network }) => network,
  },
  fix: {
    says: 'Let the firewall accept connections to the port.',
    do: ({ network }, bench) => runInside(bench, network, 'iptables -D INPUT -p tcp --dport 8080 -j DROP'),
  },
  gone: { code: 0, status: 200 },
});

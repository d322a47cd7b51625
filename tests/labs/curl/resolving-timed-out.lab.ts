import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startInside } from '../software/curl.ts';
import { runInside, startResolverInside } from '../software/private-networks.ts';

export const lab = defineLab({
  title: 'A DNS server whose answers a firewall drops',
  software: ['curl', 'nodejs'],
  tools: ['dig', 'dnsmasq', 'iptables', 'nsenter'],
  needsRoot: true,
  fault: 'dns-timeout',
  proves: [{ guide: 'eai-again/index', cause: 'port-53-blocked', fix: 'open-port-53' }],
  async given(bench) {
    const { network } = await startInside(bench, 'iptables -A INPUT -p udp --dport 53 -j DROP');
    const resolver = await startResolverInside(bench, network);
    await resolver.add('app.example.com', '127.0.0.1');
    await resolver.service.start();
    return { network };
  },
  when: ({ network }, bench) =>
    bench.curl('http://app.example.com:8080/', ['--connect-timeout', '1'], { inside: network }),
  then: { code: 28, prints: ['curl/resolving-timed-out'] },
  check: {
    run: guideCheck('eai-again/index', 'port-53-blocked'),
    fill: () => ({ '<host>': 'app.example.com' }),
    inside: ({ network }) => network,
    shows: /timed out/,
  },
  fix: {
    says: 'Let the firewall accept DNS queries.',
    do: ({ network }, bench) => runInside(bench, network, 'iptables -D INPUT -p udp --dport 53 -j DROP'),
  },
  gone: { code: 0, status: 200 },
});

import { defineLab } from '../runner/lab.ts';
import { checked, waitForLog } from '../software/haproxy.ts';
import { startInside } from '../software/haproxy-network.ts';

export const lab = defineLab({
  title: 'A server address to which no route leads',
  software: ['haproxy'],
  tools: ['ip', 'nsenter'],
  needsRoot: true,
  fault: 'destination-unroutable',
  given: (bench) => startInside(bench, '', `server s1 192.0.2.10:8080 ${checked}`),
  async when(given, bench) {
    await waitForLog(given.haproxy, 'is DOWN');
    return bench.curl(given.haproxy.url, [], { inside: given.network });
  },
  then: { status: 503, prints: ['haproxy/check-network-unreachable', 'haproxy/no-server-selected'] },
  check: {
    run: 'ip route get 192.0.2.10',
    shows: /Network is unreachable/,
    inside: ({ network }) => network,
  },
  fix: {
    says: 'Give the host a route to the server.',
    do: ({ network }, bench) => bench.run('ip route add local 192.0.2.10 dev lo', { inside: network }),
  },
  gone: { status: 200 },
});

import { defineLab } from '../runner/lab.ts';
import { checked, waitForLog } from '../software/haproxy.ts';
import { startInside } from '../software/haproxy-network.ts';

export const lab = defineLab({
  title: 'A server that a router says is unreachable',
  software: ['haproxy'],
  tools: ['ip', 'nsenter'],
  needsRoot: true,
  fault: 'destination-unroutable',
  given: (bench) =>
    startInside(bench, 'ip route add unreachable 192.0.2.10', `server s1 192.0.2.10:8080 ${checked}`),
  async when(given, bench) {
    await waitForLog(given.haproxy, 'is DOWN');
    return bench.curl(given.haproxy.url, [], { inside: given.network });
  },
  then: { status: 503, prints: ['haproxy/check-no-route-to-host', 'haproxy/no-server-selected'] },
  check: {
    run: 'ip route get 192.0.2.10',
    shows: /No route to host/,
    inside: ({ network }) => network,
  },
  fix: {
    says: 'Give the host a route that reaches the server.',
    do: ({ network }, bench) =>
      bench.run('ip route replace local 192.0.2.10 dev lo && ip route del unreachable 192.0.2.10', {
        inside: network,
      }),
  },
  gone: { status: 200 },
});

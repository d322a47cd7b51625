import { defineLab } from '../runner/lab.ts';
import { startBeforeHost } from '../software/nginx-network.ts';

export const lab = defineLab({
  title: "A firewall that rejects the connection to the upstream's port",
  software: ['nginx'],
  tools: ['ip', 'iptables', 'nsenter'],
  needsRoot: true,
  fault: 'destination-unroutable',
  given: (bench) => startBeforeHost(bench, 'REJECT --reject-with icmp-admin-prohibited'),
  when: ({ network, nginx }, bench) => bench.curl(nginx.url, [], { inside: network }),
  then: { status: 502, prints: ['nginx/connect-no-route', 'nginx/bad-gateway-page'] },
  check: {
    run: 'curl -sS --connect-timeout 5 http://<backend-ip>:<port>/',
    fill: ({ port }) => ({ '<backend-ip>': '192.0.2.10', '<port>': port }),
    shows: /^curl: \(7\) .* No route to host|^curl: \(7\)/,
    inside: ({ network }) => network,
  },
  fix: {
    says: "Let the firewall accept connections to the upstream's port.",
    do: ({ open }) => open(),
  },
  gone: { status: 200 },
});

import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startBeforeHost } from '../software/nginx-network.ts';

export const lab = defineLab({
  title: "A firewall that drops the packets to the upstream's port",
  software: ['nginx'],
  tools: ['ip', 'iptables', 'nsenter'],
  needsRoot: true,
  fault: 'firewall-drops-packets',
  proves: [
    { guide: '504-gateway-timeout/nginx', cause: 'silent-network', fix: 'open-the-network' },
    { guide: '504-gateway-timeout/index', cause: 'packets-dropped', fix: 'repair-the-way' },
    { guide: '502-bad-gateway/index', cause: 'firewall', fix: 'open-the-way' },
  ],
  given: (bench) => startBeforeHost(bench, 'DROP'),
  when: ({ network, nginx }, bench) => bench.curl(nginx.url, [], { inside: network }),
  then: { status: 504, prints: ['nginx/connect-timed-out', 'nginx/gateway-timeout-page'] },
  check: {
    run: guideCheck('504-gateway-timeout/index', 'packets-dropped'),
    fill: ({ port }) => ({ '<backend-ip>': '192.0.2.10', '<port>': port, '-timeout 5': '-timeout 1' }),
    shows: /^curl: \(28\)/,
    inside: ({ network }) => network,
  },
  fix: {
    says: "Let the firewall accept connections to the upstream's port.",
    do: ({ open }) => open(),
  },
  gone: { status: 200 },
});

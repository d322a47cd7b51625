import { defineLab } from '../runner/lab.ts';
import { askInside, startBeforeHost } from '../software/apache-network.ts';

export const lab = defineLab({
  title: 'A backend address to which no route leads',
  software: ['apache-httpd'],
  tools: ['ip', 'nsenter'],
  needsRoot: true,
  fault: 'destination-unroutable',
  given: (bench) => startBeforeHost(bench, '192.0.2.10'),
  when: askInside,
  then: {
    status: 503,
    prints: ['apache-httpd/connect-unreachable', 'apache-httpd/failed-to-make-connection'],
  },
  check: {
    run: 'ip route get <backend-ip>',
    fill: () => ({ '<backend-ip>': '192.0.2.10' }),
    shows: /Network is unreachable/,
    inside: ({ network }) => network,
  },
  fix: {
    says: 'Give the machine a route to the network of the backend.',
    do: ({ network }, bench) => bench.run('ip route add local 192.0.2.0/24 dev lo', { inside: network }),
  },
  gone: { status: 200 },
});

import { defineLab } from '../runner/lab.ts';
import { startInside } from '../software/haproxy-network.ts';

export const lab = defineLab({
  title: 'A source address that the host does not have',
  software: ['haproxy'],
  tools: ['ip', 'nsenter'],
  needsRoot: true,
  fault: 'address-unavailable',
  given: (bench) => startInside(bench, '', 'source 192.0.2.10\n  server s1 127.0.0.1:8080'),
  when: ({ haproxy, network }, bench) => bench.curl(haproxy.url, [], { inside: network }),
  then: { status: 503, prints: ['haproxy/source-address-missing', 'haproxy/body-503'] },
  check: {
    run: 'ip -brief address show to 192.0.2.10',
    shows: /^$/,
    inside: ({ network }) => network,
  },
  fix: {
    says: 'Give the host the address that source names.',
    do: ({ network }, bench) => bench.run('ip address add 192.0.2.10/32 dev lo', { inside: network }),
  },
  gone: { status: 200 },
});

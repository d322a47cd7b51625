import { defineLab } from '../runner/lab.ts';
import { startInside } from '../software/curl.ts';
import { runInside } from '../software/private-networks.ts';

export const lab = defineLab({
  title: 'A host without a route to the server',
  software: ['curl', 'nodejs'],
  tools: ['ip', 'nsenter'],
  needsRoot: true,
  fault: 'destination-unroutable',
  given: (bench) => startInside(bench),
  when: ({ network }, bench) => bench.curl('http://192.0.2.10:8080/', ['-v'], { inside: network }),
  then: { code: 7, prints: ['curl/verbose-network-unreachable', 'curl/connect-failed'] },
  check: {
    run: 'ip route get 192.0.2.10',
    shows: /Network is unreachable/,
    inside: ({ network }) => network,
  },
  fix: {
    says: 'Give the host a route that reaches the server.',
    do: ({ network }, bench) => runInside(bench, network, 'ip route add local 192.0.2.10 dev lo'),
  },
  gone: { code: 0, status: 200 },
});

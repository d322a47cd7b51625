import { defineLab } from '../runner/lab.ts';
import { connect, planNode, runNode, server } from '../software/nodejs.ts';
import { runInside } from '../software/private-networks.ts';

export const lab = defineLab({
  title: 'A route that prohibits the way to the address',
  software: ['nodejs'],
  tools: ['ip', 'nsenter'],
  needsRoot: true,
  fault: 'access-denied',
  async given(bench) {
    const network = await bench.network();
    await runInside(
      bench,
      network,
      'ip addr add 192.0.2.1/32 dev lo && ip route add prohibit 198.51.100.0/24',
    );
    await planNode(bench, server, [8080, '0.0.0.0'], { prints: /listening/ }, { network }).start();
    return { network };
  },
  when: ({ network }, bench) => runNode(bench, connect, [8080, '198.51.100.9'], { inside: network }),
  then: { code: 1, prints: ['nodejs/connect-prohibited'] },
  check: {
    run: 'ip route show type prohibit',
    inside: ({ network }) => network,
    shows: /198\.51\.100\.0\/24/,
  },
  fix: {
    says: 'Replace the prohibiting route by one that leads there.',
    do: ({ network }, bench) =>
      runInside(
        bench,
        network,
        'ip route del prohibit 198.51.100.0/24 && ip route add local 198.51.100.0/24 dev lo',
      ),
  },
  gone: { code: 0 },
});

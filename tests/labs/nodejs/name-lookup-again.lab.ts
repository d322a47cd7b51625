import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { lookUp, runNode } from '../software/nodejs.ts';
import { startResolverInside } from '../software/private-networks.ts';

export const lab = defineLab({
  title: 'A name server that is not running',
  software: ['nodejs'],
  tools: ['dnsmasq', 'dig', 'nsenter'],
  needsRoot: true,
  fault: 'dns-server-unreachable',
  proves: [{ guide: 'eai-again/index', cause: 'resolver-down', fix: 'start-or-replace-the-server' }],
  async given(bench) {
    const network = await bench.network();
    const resolver = await startResolverInside(bench, network);
    await resolver.add('app.example.com', '192.0.2.10');
    return { network, resolver };
  },
  when: ({ network }, bench) => runNode(bench, lookUp, ['app.example.com'], { inside: network }),
  then: { code: 1, prints: ['nodejs/name-lookup-again'] },
  check: {
    run: guideCheck('eai-again/index', 'resolver-down'),
    fill: () => ({ '<host>': 'app.example.com' }),
    inside: ({ network }) => network,
    shows: /connection refused/,
  },
  fix: {
    says: 'Start the name server that /etc/resolv.conf names.',
    do: ({ resolver }) => resolver.service.start(),
  },
  gone: { code: 0 },
});

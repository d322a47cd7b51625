import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startResolverInside } from '../software/private-networks.ts';
import { lookUp, runPython } from '../software/python.ts';

export const lab = defineLab({
  title: 'A name server that is not running',
  software: ['python'],
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
  when: ({ network }, bench) => runPython(bench, lookUp, ['app.example.com'], { inside: network }),
  then: { code: 1, prints: ['python/name-lookup-failed'] },
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

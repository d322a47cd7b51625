import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startResolverInside } from '../software/private-networks.ts';
import { lookUp, runPython } from '../software/python.ts';

export const lab = defineLab({
  title: 'A name that its DNS server does not know',
  software: ['python'],
  tools: ['dnsmasq', 'dig', 'nsenter'],
  needsRoot: true,
  fault: 'name-does-not-exist',
  proves: [{ guide: 'enotfound/index', cause: 'record-missing', fix: 'add-the-record' }],
  async given(bench) {
    const network = await bench.network();
    const resolver = await startResolverInside(bench, network);
    await resolver.service.start();
    return { network, resolver };
  },
  when: ({ network }, bench) => runPython(bench, lookUp, ['app.example.com'], { inside: network }),
  then: { code: 1, prints: ['python/name-not-known'] },
  check: {
    run: guideCheck('enotfound/index', 'record-missing'),
    fill: () => ({ '<host>': 'app.example.com' }),
    inside: ({ network }) => network,
    shows: /^status: NXDOMAIN$/m,
  },
  fix: {
    says: 'Add the address of the name to the DNS zone.',
    do: ({ resolver }) => resolver.add('app.example.com', '192.0.2.10'),
  },
  gone: { code: 0 },
});

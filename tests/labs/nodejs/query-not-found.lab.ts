import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { runNode } from '../software/nodejs.ts';
import { startResolverInside } from '../software/private-networks.ts';

const resolve = `require('node:dns').resolve4(process.argv[2], (error, addresses) => {
  if (error) throw error;
  console.log(addresses);
});`;

export const lab = defineLab({
  title: 'dns.resolve4() of a name that the DNS server does not know',
  software: ['nodejs'],
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
  when: ({ network }, bench) => runNode(bench, resolve, ['app.example.com'], { inside: network }),
  then: { code: 1, prints: ['nodejs/query-not-found'] },
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

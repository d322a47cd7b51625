import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { runNode } from '../software/nodejs.ts';
import { startResolverInside } from '../software/private-networks.ts';

const resolve = `require('node:dns').resolve4(process.argv[2], (error, addresses) => {
  if (error) throw error;
  console.log(addresses);
});`;

export const lab = defineLab({
  title: 'dns.resolve4() of a name that has an IPv6 address only',
  software: ['nodejs'],
  tools: ['dnsmasq', 'dig', 'nsenter'],
  needsRoot: true,
  fault: 'name-without-address',
  proves: [{ guide: 'enotfound/index', cause: 'no-address-record', fix: 'add-the-record' }],
  async given(bench) {
    const network = await bench.network();
    const resolver = await startResolverInside(bench, network);
    await resolver.add('app.example.com', '2001:db8::10');
    await resolver.service.start();
    return { network, resolver };
  },
  when: ({ network }, bench) => runNode(bench, resolve, ['app.example.com'], { inside: network }),
  then: { code: 1, prints: ['nodejs/query-no-data'] },
  check: {
    run: guideCheck('enotfound/index', 'no-address-record'),
    fill: () => ({ '<host>': 'app.example.com' }),
    inside: ({ network }) => network,
    shows: /^status: NOERROR\nANSWER: 0\n/,
  },
  fix: {
    says: 'Add an A record with the IPv4 address of the name.',
    do: ({ resolver }) => resolver.add('app.example.com', '192.0.2.10'),
  },
  gone: { code: 0 },
});

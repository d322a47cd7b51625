import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startInside } from '../software/curl.ts';
import { startResolverInside } from '../software/private-networks.ts';

export const lab = defineLab({
  title: 'A name that the DNS server does not know',
  software: ['curl', 'nodejs'],
  tools: ['dnsmasq', 'nsenter'],
  needsRoot: true,
  fault: 'name-does-not-exist',
  proves: [{ guide: 'enotfound/index', cause: 'record-missing', fix: 'add-the-record' }],
  async given(bench) {
    const { network } = await startInside(bench);
    const resolver = await startResolverInside(bench, network);
    await resolver.service.start();
    return { network, resolver };
  },
  when: ({ network }, bench) => bench.curl('http://app.example.com:8080/', [], { inside: network }),
  then: { code: 6, prints: ['curl/could-not-resolve-host'] },
  check: {
    run: guideCheck('502-bad-gateway/index', 'wrong-name-or-address'),
    fill: () => ({ '<app-host>': 'app.example.com' }),
    inside: ({ network }) => network,
    shows: /^$/,
  },
  fix: {
    says: 'Add the record of the name to the DNS server.',
    do: ({ resolver }) => resolver.add('app.example.com', '127.0.0.1'),
  },
  gone: { code: 0, status: 200 },
});

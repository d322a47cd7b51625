import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startResolverInside } from '../software/private-networks.ts';
import { runPython } from '../software/python.ts';

const lookUpIpv4 = `import socket, sys
print(socket.getaddrinfo(sys.argv[1], 80, socket.AF_INET)[0][4])`;

export const lab = defineLab({
  title: 'A program that wants an IPv4 address, and a name that has an IPv6 address only',
  software: ['python'],
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
  when: ({ network }, bench) => runPython(bench, lookUpIpv4, ['app.example.com'], { inside: network }),
  then: { code: 1, prints: ['python/no-address'] },
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

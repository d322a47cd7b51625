import { defineLab } from '../runner/lab.ts';
import { logIn, planSshServer } from '../software/openssh.ts';
import { startResolverInside } from '../software/private-networks.ts';

export const lab = defineLab({
  title: 'A host whose name the DNS server does not know',
  software: ['openssh'],
  tools: ['dig', 'dnsmasq', 'dropbear', 'nsenter', 'ip'],
  needsRoot: true,
  fault: 'name-does-not-exist',
  async given(bench) {
    const [network, port] = [await bench.network(), await bench.port()];
    const resolver = await startResolverInside(bench, network);
    await resolver.service.start();
    await (await planSshServer(bench, network, port)).start();
    return { network, port, resolver };
  },
  when: ({ network, port }, bench) => logIn(bench, network, 'ssh.example.com', port),
  then: { code: 255, prints: ['openssh/name-not-known'] },
  check: {
    run: 'dig @127.0.0.1 ssh.example.com | grep -o "status: [A-Z]*"',
    inside: ({ network }) => network,
    shows: /NXDOMAIN/,
  },
  fix: {
    says: 'Add the record of the name to the DNS server.',
    do: ({ resolver }) => resolver.add('ssh.example.com', '127.0.0.1'),
  },
  gone: { code: 0 },
});

import { defineLab } from '../runner/lab.ts';
import { logIn, planSshServer } from '../software/openssh.ts';
import { startResolverInside } from '../software/private-networks.ts';

export const lab = defineLab({
  title: 'A DNS server that is stopped',
  software: ['openssh'],
  tools: ['dig', 'dnsmasq', 'dropbear', 'nsenter', 'ip'],
  needsRoot: true,
  fault: 'dns-server-unreachable',
  async given(bench) {
    const [network, port] = [await bench.network(), await bench.port()];
    const resolver = await startResolverInside(bench, network);
    await resolver.add('ssh.example.com', '127.0.0.1');
    await (await planSshServer(bench, network, port)).start();
    return { network, port, resolver };
  },
  when: ({ network, port }, bench) => logIn(bench, network, 'ssh.example.com', port),
  then: { code: 255, prints: ['openssh/name-lookup-failed'] },
  check: {
    run: 'dig +time=1 +tries=1 ssh.example.com | grep "^;; no servers"',
    inside: ({ network }) => network,
    shows: /no servers could be reached/,
  },
  fix: { says: 'Start the DNS server.', do: ({ resolver }) => resolver.service.start() },
  gone: { code: 0 },
});

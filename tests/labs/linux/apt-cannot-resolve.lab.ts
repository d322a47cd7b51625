import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { planNode, server } from '../software/nodejs.ts';
import { startResolverInside } from '../software/private-networks.ts';

const download =
  '/usr/lib/apt/apt-helper -o Acquire::Retries=0 download-file http://app.example.com:8080/list list 2>&1';

export const lab = defineLab({
  title: "apt's download, and a name server that is not running",
  software: ['linux', 'nodejs'],
  tools: ['dnsmasq', 'dig', 'nsenter'],
  needsRoot: true,
  fault: 'dns-server-unreachable',
  proves: [{ guide: 'eai-again/index', cause: 'resolver-down', fix: 'start-or-replace-the-server' }],
  async given(bench) {
    const network = await bench.network();
    const resolver = await startResolverInside(bench, network);
    await resolver.add('app.example.com', '127.0.0.1');
    await planNode(bench, server, [8080], { prints: /listening/ }, { network }).start();
    return { network, resolver };
  },
  when: ({ network }, bench) => bench.run(download, { inside: network }),
  then: { code: 100, prints: ['linux/apt-failure-resolving'] },
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

import { fill, guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { planNode, server } from '../software/nodejs.ts';
import { startResolverInside } from '../software/private-networks.ts';

export const lab = defineLab({
  title: 'An internal name, and a machine that asks another DNS server',
  software: ['linux', 'nodejs'],
  tools: ['dnsmasq', 'dig', 'nsenter'],
  needsRoot: true,
  fault: 'name-does-not-exist',
  proves: [{ guide: 'enotfound/index', cause: 'other-resolver', fix: 'ask-the-right-server' }],
  async given(bench) {
    const network = await bench.network();
    const resolver = await startResolverInside(bench, network);
    await resolver.service.start();
    const [command = '', ...enter] = network.enter;
    await bench.start({
      name: 'internal DNS server',
      product: 'linux',
      command,
      args: [
        ...[...enter, 'dnsmasq', '--keep-in-foreground', '--conf-file=/dev/null', '--no-resolv'],
        ...['--no-hosts', '--user=root', '--bind-interfaces', '--listen-address=127.0.0.2', '--pid-file='],
        ...['--log-facility=-', '--address=/app.example.com/127.0.0.1'],
      ],
      ready: { prints: /started/ },
      logs: {},
    });
    await planNode(bench, server, [8080], { prints: /listening/ }, { network }).start();
    return { network };
  },
  when: ({ network }, bench) => bench.run('</dev/tcp/app.example.com/8080', { inside: network }),
  then: { code: 1, prints: ['linux/name-not-known'] },
  check: {
    run: guideCheck('enotfound/index', 'other-resolver'),
    fill: () => ({ '<dns-server>': '127.0.0.2', '<host>': 'app.example.com' }),
    inside: ({ network }) => network,
    shows: /^nameserver 127\.0\.0\.1\n127\.0\.0\.1$/m,
  },
  fix: {
    says: 'Enter the internal DNS server in /etc/resolv.conf.',
    do: async (_, bench) =>
      bench.write(
        'etc-resolv.conf',
        `${fill(guideSnippet('enotfound/index', 'ask-the-right-server'), { '<dns-server>': '127.0.0.2' })}\n`,
      ),
  },
  gone: { code: 0 },
});

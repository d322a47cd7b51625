import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { planNode, server } from '../software/nodejs.ts';
import { joinNetworks, replaceFile, runInside } from '../software/private-networks.ts';

export const lab = defineLab({
  title: 'A machine without a route to its DNS server',
  software: ['linux', 'nodejs'],
  tools: ['dnsmasq', 'ip', 'nsenter'],
  needsRoot: true,
  fault: 'dns-server-unreachable',
  proves: [{ guide: 'eai-again/index', cause: 'no-network', fix: 'bring-the-network-up' }],
  async given(bench) {
    const networks = await joinNetworks(bench);
    const { client, server: host } = networks;
    await runInside(bench, host, 'ip addr add 198.51.100.53/32 dev lo');
    await replaceFile(bench, client, '/etc/resolv.conf', 'nameserver 198.51.100.53\n');
    await replaceFile(bench, client, '/etc/nsswitch.conf', 'hosts: files dns\n');
    const [command = '', ...enter] = host.enter;
    await bench.start({
      name: 'dnsmasq',
      product: 'linux',
      command,
      args: [
        ...[...enter, 'dnsmasq', '--keep-in-foreground', '--conf-file=/dev/null', '--no-resolv'],
        ...['--no-hosts', '--user=root', '--bind-interfaces', '--listen-address=198.51.100.53'],
        ...['--pid-file=', '--log-facility=-', '--address=/app.example.com/192.0.2.2'],
      ],
      ready: { prints: /started/ },
      logs: {},
    });
    await planNode(bench, server, [8080, '0.0.0.0'], { prints: /listening/ }, { network: host }).start();
    return networks;
  },
  when: ({ client }, bench) => bench.run('</dev/tcp/app.example.com/8080', { inside: client }),
  then: { code: 1, prints: ['linux/name-lookup-failed'] },
  check: {
    run: guideCheck('eai-again/index', 'no-network'),
    fill: () => ({ '<dns-server>': '198.51.100.53' }),
    inside: ({ client }) => client,
    shows: /Network is unreachable/,
  },
  fix: {
    says: 'Add the route that is missing.',
    do: ({ client, serverAddress }, bench) =>
      runInside(bench, client, `ip route add default via ${serverAddress}`),
  },
  gone: { code: 0 },
});

import { fill, guideCommand } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { askInside, startBeforeHost } from '../software/apache-network.ts';
import { replaceFile } from '../software/private-networks.ts';

export const lab = defineLab({
  title: 'A DNS server that does not run',
  software: ['apache-httpd'],
  tools: ['dnsmasq', 'nsenter'],
  needsRoot: true,
  fault: 'dns-server-unreachable',
  async given(bench) {
    const parts = await startBeforeHost(bench, 'app.example.com');
    const lines = 'nameserver 127.0.0.1\noptions timeout:1 attempts:1\n';
    await replaceFile(bench, parts.network, '/etc/resolv.conf', lines);
    await replaceFile(bench, parts.network, '/etc/nsswitch.conf', 'hosts: dns\n');
    return parts;
  },
  when: askInside,
  then: {
    status: 500,
    prints: ['apache-httpd/dns-temporary-failure', 'apache-httpd/dns-lookup-failure-page'],
  },
  check: {
    run: fill(guideCommand('500-internal-server-error/index', 'repair-proxy-target'), {
      '<backend-host>': 'app.example.com',
    }),
    shows: /^$/,
    inside: ({ network }) => network,
  },
  fix: {
    says: 'Start the DNS server that resolv.conf names.',
    do: ({ network: { enter } }, bench) => {
      const [command = '', ...args] = [...enter, 'dnsmasq', '--keep-in-foreground', '--user=root'];
      return bench.start({
        name: 'dnsmasq',
        product: 'linux',
        command,
        args: [
          ...args,
          ...['--conf-file=/dev/null', '--no-resolv', '--no-hosts', '--pid-file=', '--log-facility=-'],
          '--address=/app.example.com/127.0.0.2',
        ],
        ready: { prints: /started/ },
        logs: {},
      });
    },
  },
  gone: { status: 200 },
});

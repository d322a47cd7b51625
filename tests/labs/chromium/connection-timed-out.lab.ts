import { defineLab } from '../runner/lab.ts';
import { browse, startBrowserInside } from '../software/chromium.ts';
import { startSiteInside } from '../software/chromium-network.ts';
import { runInside } from '../software/private-networks.ts';

export const lab = defineLab({
  title: 'A firewall that drops the packets to the server',
  software: ['chromium', 'nodejs'],
  tools: ['ip', 'iptables', 'nsenter'],
  needsRoot: true,
  fault: 'firewall-drops-packets',
  async given(bench) {
    const site = await startSiteInside(bench);
    await runInside(bench, site.server, 'iptables -A INPUT -p tcp --dport 8080 -j DROP');
    await runInside(bench, site.client, 'echo 1 > /proc/sys/net/ipv4/tcp_syn_retries');
    return { ...site, browser: await startBrowserInside(bench, site.client) };
  },
  when: ({ browser, serverAddress }, bench) => browse(bench, `http://${serverAddress}:8080/`, { browser }),
  then: { code: 1, prints: ['chromium/err-connection-timed-out', 'chromium/took-too-long'] },
  check: { run: 'iptables -S INPUT', shows: /dport 8080 -j DROP/, inside: ({ server }) => server },
  fix: {
    says: 'Let the firewall accept connections to the port.',
    do: ({ server }, bench) => runInside(bench, server, 'iptables -D INPUT -p tcp --dport 8080 -j DROP'),
  },
  gone: { code: 0, status: 200 },
});

import { defineLab } from '../runner/lab.ts';
import { browse, startBrowserInside } from '../software/chromium.ts';
import { startSiteInside } from '../software/chromium-network.ts';
import { startResolverInside } from '../software/private-networks.ts';

export const lab = defineLab({
  title: 'A DNS server that is stopped',
  software: ['chromium', 'nodejs'],
  tools: ['dig', 'dnsmasq', 'ip', 'nsenter'],
  needsRoot: true,
  fault: 'dns-server-unreachable',
  async given(bench) {
    const site = await startSiteInside(bench);
    const resolver = await startResolverInside(bench, site.client);
    await resolver.add('app.example.com google.com', site.serverAddress);
    return { ...site, resolver, browser: await startBrowserInside(bench, site.client) };
  },
  when: ({ browser }, bench) => browse(bench, 'http://app.example.com:8080/', { browser }),
  then: { code: 1, prints: ['chromium/dns-probe-finished-no-internet'] },
  check: {
    run: "dig @127.0.0.1 app.example.com | grep '^;; no servers'",
    shows: /no servers could be reached/,
    inside: ({ client }) => client,
  },
  fix: {
    says: 'Start the DNS server.',
    do: ({ resolver }) => resolver.service.start(),
  },
  gone: { code: 0, status: 200, within: 8000 },
});

import { defineLab } from '../runner/lab.ts';
import { browse, startBrowserInside } from '../software/chromium.ts';
import { startSiteInside } from '../software/chromium-network.ts';
import { startResolverInside } from '../software/private-networks.ts';

export const lab = defineLab({
  title: 'A name that the DNS server does not know',
  software: ['chromium', 'nodejs'],
  tools: ['dig', 'dnsmasq', 'ip', 'nsenter'],
  needsRoot: true,
  fault: 'name-does-not-exist',
  proves: [{ guide: 'nxdomain/index', cause: 'record-missing', fix: 'add-the-record' }],
  async given(bench) {
    const site = await startSiteInside(bench);
    const resolver = await startResolverInside(bench, site.client);
    // Chromium asks for google.com to find out whether the DNS server works at all.
    await resolver.add('google.com', site.serverAddress);
    await resolver.service.start();
    return { ...site, resolver, browser: await startBrowserInside(bench, site.client) };
  },
  when: ({ browser }, bench) => browse(bench, 'http://app.example.com:8080/', { browser }),
  then: { code: 1, prints: ['chromium/dns-probe-finished-nxdomain', 'chromium/check-for-a-typo'] },
  check: {
    run: 'dig @127.0.0.1 app.example.com | grep -o "status: [A-Z]*"',
    shows: /NXDOMAIN/,
    inside: ({ client }) => client,
  },
  fix: {
    says: 'Add the name to the DNS server.',
    do: ({ resolver, serverAddress }) => resolver.add('app.example.com google.com', serverAddress),
  },
  gone: { code: 0, status: 200, within: 8000 },
});

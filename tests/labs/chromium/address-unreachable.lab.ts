import { defineLab } from '../runner/lab.ts';
import { browse, startBrowserInside } from '../software/chromium.ts';
import { startSiteInside } from '../software/chromium-network.ts';
import { runInside } from '../software/private-networks.ts';

export const lab = defineLab({
  title: 'An address that no way leads to',
  software: ['chromium', 'nodejs'],
  tools: ['ip', 'nsenter'],
  needsRoot: true,
  fault: 'destination-unroutable',
  async given(bench) {
    const site = await startSiteInside(bench);
    await runInside(bench, site.client, 'ip route add unreachable 192.0.2.2');

    return { ...site, browser: await startBrowserInside(bench, site.client) };
  },
  when: ({ browser, serverAddress }, bench) => browse(bench, `http://${serverAddress}:8080/`, { browser }),
  then: { code: 1, prints: ['chromium/err-address-unreachable', 'chromium/is-unreachable'] },
  check: { run: 'ip route show 192.0.2.2', shows: /^unreachable/, inside: ({ client }) => client },
  fix: {
    says: 'Remove the route that rejects the address.',
    do: ({ client }, bench) => runInside(bench, client, 'ip route del unreachable 192.0.2.2'),
  },
  gone: { code: 0, status: 200 },
});

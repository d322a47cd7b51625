import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { asked, neighbour, startTwoSites } from '../software/apache-sites.ts';
import { configureCurl } from '../software/curl.ts';

const guide = '421-misdirected-request/index';

export const lab = defineLab({
  title: 'A request over the connection of a neighbour that must keep its own protocols',
  software: ['apache-httpd'],
  fault: 'configuration-error',
  proves: [{ guide, cause: 'hosts-with-different-settings', fix: 'compare-client-verification-only' }],
  async given(bench) {
    const sites = await startTwoSites(bench);
    configureCurl(bench, ...[asked, neighbour].map((name) => `resolve = "${name}:${sites.port}:127.0.0.1"`));
    return sites;
  },
  when: ({ port }, bench) => bench.curl(`https://${neighbour}:${port}/`, ['-k', '-H', `Host: ${asked}`]),
  then: {
    status: 421,
    prints: ['apache-httpd/misdirected-request', 'apache-httpd/misdirected-request-page'],
  },
  check: {
    run: guideCheck(guide, 'hosts-with-different-settings'),
    fill: ({ port }) => ({
      '<host>': asked,
      '<other-host>': neighbour,
      'https://$name/': `https://$name:${port}/`,
    }),
    shows: /^app\.example\.com 200\nwww\.example\.com 421$/m,
  },
  fix: {
    says: 'Set SSLVHostSNIPolicy to authonly.',
    do: ({ setPolicy }) => setPolicy(guideSnippet(guide, 'compare-client-verification-only')),
  },
  gone: { status: 200 },
});

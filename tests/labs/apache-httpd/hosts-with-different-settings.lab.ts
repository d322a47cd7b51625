import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { asked, neighbour, startTwoSites } from '../software/apache-sites.ts';
import { configureCurl } from '../software/curl.ts';

const guide = '421-misdirected-request/index';

export const lab = defineLab({
  title: 'A request for one host over the connection of its neighbour, whose TLS settings differ',
  software: ['apache-httpd'],
  fault: 'configuration-error',
  proves: [{ guide, cause: 'hosts-with-different-settings', fix: 'give-hosts-the-same-settings' }],
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
    says: 'Write the same SSLProtocol into both virtual hosts.',
    async do({ setProtocols }) {
      const same = guideSnippet(guide, 'give-hosts-the-same-settings');
      await setProtocols(same, same);
    },
  },
  gone: { status: 200 },
});

import { guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { askOverNeighbour } from '../software/apache-sites.ts';

const guide = '421-misdirected-request/index';

export const lab = defineLab({
  ...askOverNeighbour,
  title: 'A request for one host over the connection of its neighbour, whose TLS settings differ',
  software: ['apache-httpd'],
  fault: 'configuration-error',
  proves: [{ guide, cause: 'hosts-with-different-settings', fix: 'give-hosts-the-same-settings' }],
  fix: {
    says: 'Write the same SSLProtocol into both virtual hosts.',
    async do({ setProtocols }) {
      const same = guideSnippet(guide, 'give-hosts-the-same-settings');
      await setProtocols(same, same);
    },
  },
});

import { guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { askOverNeighbour } from '../software/apache-sites.ts';

const guide = '421-misdirected-request/index';

export const lab = defineLab({
  ...askOverNeighbour,
  title: 'A request over the connection of a neighbour that must keep its own protocols',
  software: ['apache-httpd'],
  fault: 'configuration-error',
  proves: [{ guide, cause: 'hosts-with-different-settings', fix: 'compare-client-verification-only' }],
  fix: {
    says: 'Set SSLVHostSNIPolicy to authonly.',
    do: ({ setPolicy }) => setPolicy(guideSnippet(guide, 'compare-client-verification-only')),
  },
});

import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { connect } from '../software/openssl.ts';
import { fillHost } from '../software/tls-files.ts';
import { startNamedSite } from '../software/tls-sites.ts';

const guide = 'tls-handshake-failure/index';

export const lab = defineLab({
  title: 'A server that knows no site of the name that is asked for',
  software: ['openssl', 'nginx'],
  fault: 'tls-protocol-error',
  proves: [{ guide, cause: 'unknown-name', fix: 'give-the-name-a-site' }],
  given: async (bench) => ({ ...(await startNamedSite(bench)), root: bench.tls('good').root }),
  when: connect,
  then: { code: 1, prints: ['openssl/alert-unrecognized-name'] },
  check: {
    run: guideCheck(guide, 'unknown-name'),
    fill: fillHost,
    shows: /^-servername localhost SSL alert number 112$/m,
  },
  fix: { says: 'Add the name to the server_name of the site.', do: ({ addName }) => addName() },
  gone: { code: 0 },
});

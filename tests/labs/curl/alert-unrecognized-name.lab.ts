import { defineLab } from '../runner/lab.ts';
import { askTls, configureCurl } from '../software/curl.ts';
import { startNamedSite } from '../software/tls-sites.ts';

export const lab = defineLab({
  title: 'A server that knows no site of the name that is asked for',
  software: ['curl', 'nginx'],
  fault: 'tls-protocol-error',
  proves: [{ guide: 'tls-handshake-failure/index', cause: 'unknown-name', fix: 'give-the-name-a-site' }],
  given(bench) {
    configureCurl(bench, `cacert = ${bench.tls('good').root}`);
    return startNamedSite(bench);
  },
  when: askTls,
  then: { code: 35, prints: ['curl/alert-unrecognized-name'] },
  check: {
    run: 'openssl s_client -connect localhost:<port> -servername <other-name> </dev/null 2>/dev/null | grep "^New, "',
    fill: ({ app }) => ({ '<port>': app.port, '<other-name>': 'app.example.com' }),
    shows: /^New, TLSv1\.\d, Cipher is ECDHE-/m,
    remains: 'The server knows this name as before, and now the other one too.',
  },
  fix: {
    says: 'Add the name to the server_name of the site.',
    do: ({ addName }) => addName(),
  },
  gone: { code: 0, status: 200 },
});

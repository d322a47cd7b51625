import { defineLab } from '../runner/lab.ts';
import { askTls } from '../software/chromium.ts';
import { startNamedSite } from '../software/tls-sites.ts';

export const lab = defineLab({
  title: 'A server that knows no site of the name that is asked for',
  software: ['chromium', 'nginx'],
  tools: ['certutil'],
  fault: 'tls-protocol-error',
  proves: [{ guide: 'tls-handshake-failure/index', cause: 'unknown-name', fix: 'give-the-name-a-site' }],
  given: startNamedSite,
  when: askTls,
  then: { code: 1, prints: ['chromium/err-ssl-unrecognized-name'] },
  check: {
    run: 'openssl s_client -connect localhost:<port> -servername localhost </dev/null 2>&1 | grep -o "unrecognized name"',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /unrecognized name/,
  },
  fix: {
    says: 'Add the name to the server_name of the site.',
    do: ({ addName }) => addName(),
  },
  gone: { code: 0, status: 200 },
});

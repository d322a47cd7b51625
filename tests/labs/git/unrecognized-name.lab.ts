import { defineLab } from '../runner/lab.ts';
import { askRepository, repositoryWith, startRepository } from '../software/git-site.ts';

export const lab = defineLab({
  title: 'A server that refuses the handshake for names it does not know',
  software: ['git', 'nginx'],
  fault: 'tls-protocol-error',
  given: (bench) => startRepository(bench, { listen: 'ssl', server: 'ssl_reject_handshake on;' }),
  when: askRepository,
  then: { code: 128, prints: ['git/gnutls-name-not-recognized'] },
  check: {
    run: 'openssl s_client -connect localhost:<port> -servername localhost </dev/null 2>&1 | grep -o "unrecognized name"',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /unrecognized name/,
  },
  fix: {
    says: 'Give the name a server with a certificate.',
    do: ({ app }, bench) => app.configure(repositoryWith(bench, 'good')),
  },
  gone: { code: 0 },
});

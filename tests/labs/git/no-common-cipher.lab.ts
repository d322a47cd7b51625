import { defineLab } from '../runner/lab.ts';
import { askRepository, repositoryWith, startRepository } from '../software/git-site.ts';

/** A cipher for RSA keys; the key of the certificate is one of elliptic curves. */
const withoutCommonCipher = ['ssl_protocols TLSv1.2;', 'ssl_ciphers ECDHE-RSA-AES128-GCM-SHA256;'];

export const lab = defineLab({
  title: 'A remote without a cipher that fits its key',
  software: ['git', 'nginx'],
  fault: 'tls-version-mismatch',
  given: (bench) => startRepository(bench, repositoryWith(bench, 'good', ...withoutCommonCipher)),
  when: askRepository,
  then: { code: 128, prints: ['git/gnutls-handshake-failed'] },
  check: {
    run: 'openssl s_client -connect localhost:<port> </dev/null 2>&1 | grep -o "SSL alert number.*"',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^SSL alert number 40$/m,
  },
  fix: {
    says: 'Remove the list of ciphers, so that the server accepts those that fit its key.',
    do: ({ app }, bench) => app.configure(repositoryWith(bench, 'good')),
  },
  gone: { code: 0 },
});

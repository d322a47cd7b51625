import { defineLab } from '../runner/lab.ts';
import { askRepository, repositoryWith, startRepository } from '../software/git-site.ts';

export const lab = defineLab({
  title: 'A remote whose certificate names another host',
  software: ['git', 'nginx'],
  fault: 'certificate-name-mismatch',
  given: (bench) => startRepository(bench, repositoryWith(bench, 'wrong-name')),
  when: askRepository,
  then: { code: 128, prints: ['git/gnutls-name-mismatch'] },
  check: {
    run: 'openssl s_client -connect localhost:<port> </dev/null 2>/dev/null | openssl x509 -noout -ext subjectAltName',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /DNS:other\.example\.com$/m,
  },
  fix: {
    says: 'Give the server a certificate that lists its name.',
    do: ({ app }, bench) => app.configure(repositoryWith(bench, 'good')),
  },
  gone: { code: 0 },
});

import { fill, guideCheck, guideCommand } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { askRepository, repositoryWith, startRepository } from '../software/git-site.ts';
import { fillHost } from '../software/tls-files.ts';

const guide = 'unable-to-get-local-issuer-certificate/index';

export const lab = defineLab({
  title: 'A remote with a certificate of an authority that git does not know',
  software: ['git', 'nginx', 'openssl'],
  fault: 'certificate-unknown-issuer',
  proves: [{ guide, cause: 'private-root', fix: 'trust-in-the-program' }],
  given: (bench) => startRepository(bench, repositoryWith(bench, 'unknown-issuer')),
  when: askRepository,
  then: { code: 128, prints: ['git/gnutls-verification-failed'] },
  check: {
    run: guideCheck(guide, 'private-root'),
    fill: fillHost,
    shows: /0 s:CN = unknown-issuer\n +i:CN = Lab other CA$/m,
    remains: 'The server sends the same chain; git knows its root now.',
  },
  fix: {
    says: 'Name the file of that root for this remote: http.<url>.sslCAInfo.',
    do: ({ app }, bench) =>
      bench.run(
        fill(guideCommand(guide, 'trust-in-the-program', 4), {
          '<host>': `localhost:${app.port}`,
          '<root-file>': bench.tls('good').otherRoot,
        }),
      ),
  },
  gone: { code: 0 },
});

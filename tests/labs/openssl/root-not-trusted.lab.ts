import { copyFileSync } from 'node:fs';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { connect, startWithCertificate } from '../software/openssl.ts';
import { fillHost } from '../software/tls-files.ts';

const guide = 'unable-to-get-local-issuer-certificate/index';

export const lab = defineLab({
  title: 'A certificate of a private authority that the client does not know',
  software: ['openssl'],
  fault: 'certificate-unknown-issuer',
  proves: [{ guide, cause: 'private-root', fix: 'trust-the-root' }],
  async given(bench) {
    const root = bench.path('ca.pem');
    copyFileSync(bench.tls('good').otherRoot, root);
    return { ...(await startWithCertificate('good')(bench)), root };
  },
  when: connect,
  then: { code: 0, prints: ['openssl/local-issuer', 'openssl/return-local-issuer'] },
  check: {
    run: guideCheck(guide, 'private-root'),
    fill: fillHost,
    shows: /1 s:CN = Lab intermediate CA\n +i:CN = Lab root CA$/m,
    remains: 'The server sends the same chain; its root is trusted now.',
  },
  fix: {
    says: "Trust the root of the authority that issued the server's certificate.",
    do: ({ root }, bench) => Promise.resolve(copyFileSync(bench.tls('good').root, root)),
  },
  gone: { code: 0 },
});

import { copyFileSync } from 'node:fs';
import { defineLab } from '../runner/lab.ts';
import { connect, startWithCertificate } from '../software/openssl.ts';

export const lab = defineLab({
  title: 'A certificate of a private authority that the client does not know',
  software: ['openssl'],
  fault: 'certificate-unknown-issuer',
  async given(bench) {
    const root = bench.path('ca.pem');
    copyFileSync(bench.tls('good').otherRoot, root);
    return { ...(await startWithCertificate('good')(bench)), root };
  },
  when: connect,
  then: { code: 0, prints: ['openssl/local-issuer', 'openssl/return-local-issuer'] },
  check: {
    run: 'openssl x509 -noout -subject -in ca.pem',
    shows: /^subject=CN = Lab other CA$/m,
  },
  fix: {
    says: "Trust the root of the authority that issued the server's certificate.",
    do: ({ root }, bench) => Promise.resolve(copyFileSync(bench.tls('good').root, root)),
  },
  gone: { code: 0 },
});

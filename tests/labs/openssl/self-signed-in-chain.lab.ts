import { copyFileSync } from 'node:fs';
import { defineLab } from '../runner/lab.ts';
import { useChainWithRoot } from '../software/curl.ts';
import { connect, startTlsApp } from '../software/openssl.ts';

export const lab = defineLab({
  title: 'A server whose chain ends in a root that the client does not trust',
  software: ['openssl'],
  fault: 'certificate-unknown-issuer',
  async given(bench) {
    const root = bench.path('ca.pem');
    copyFileSync(bench.tls('good').otherRoot, root);
    return { ...(await startTlsApp(useChainWithRoot)(bench)), root };
  },
  when: connect,
  then: { code: 0, prints: ['openssl/self-signed-in-chain', 'openssl/return-self-signed-in-chain'] },
  check: {
    run: 'openssl x509 -noout -subject -in ca.pem',
    shows: /^subject=CN = Lab other CA$/m,
  },
  fix: {
    says: 'Trust the root that the server sends, if it is one of your own.',
    do: ({ root }, bench) => Promise.resolve(copyFileSync(bench.tls('good').root, root)),
  },
  gone: { code: 0 },
});

import { copyFileSync } from 'node:fs';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { useChainWithRoot } from '../software/curl.ts';
import { connect, startTlsApp } from '../software/openssl.ts';
import { fillHost } from '../software/tls-files.ts';

const guide = 'self-signed-certificate/index';

export const lab = defineLab({
  title: 'A server whose chain ends in a root that the client does not trust',
  software: ['openssl'],
  fault: 'certificate-unknown-issuer',
  proves: [{ guide, cause: 'private-root-sent', fix: 'trust-the-sent-root' }],
  async given(bench) {
    const root = bench.path('ca.pem');
    copyFileSync(bench.tls('good').otherRoot, root);
    return { ...(await startTlsApp(useChainWithRoot)(bench)), root };
  },
  when: connect,
  then: { code: 0, prints: ['openssl/self-signed-in-chain', 'openssl/return-self-signed-in-chain'] },
  check: {
    run: guideCheck(guide, 'private-root-sent'),
    fill: fillHost,
    shows: /2 s:CN = Lab root CA\n +i:CN = Lab root CA/,
    remains: 'The server sends the same chain; its root is trusted now.',
  },
  fix: {
    says: 'Trust the root that the server sends, if it is one of your own.',
    do: ({ root }, bench) => Promise.resolve(copyFileSync(bench.tls('good').root, root)),
  },
  gone: { code: 0 },
});

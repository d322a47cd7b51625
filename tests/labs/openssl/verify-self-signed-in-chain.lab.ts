import { readFileSync } from 'node:fs';
import { defineLab } from '../runner/lab.ts';
import { add, deploy, install, verify } from '../software/openssl.ts';

export const lab = defineLab({
  title: 'A chain whose root is not trusted',
  software: ['openssl'],
  fault: 'certificate-unknown-issuer',
  given: (bench) => {
    const files = deploy(bench, 'good');
    add(bench, readFileSync(bench.tls('good').root, 'utf8'), files.chain);
    install(bench, bench.tls('good').otherRoot, files.trusted);
    return Promise.resolve(files);
  },
  when: verify(),
  then: { code: 2, prints: ['openssl/verify-self-signed-in-chain'] },
  check: {
    run: 'openssl x509 -noout -subject -in ca.pem',
    shows: /^subject=CN = Lab other CA$/m,
  },
  fix: {
    says: 'Trust the root that the chain ends in, if it is one of your own.',
    do: ({ trusted }, bench) => Promise.resolve(install(bench, bench.tls('good').root, trusted)),
  },
  gone: { code: 0 },
});

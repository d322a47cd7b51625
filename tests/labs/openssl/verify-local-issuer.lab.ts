import { defineLab } from '../runner/lab.ts';
import { deploy, install, verify } from '../software/openssl.ts';

export const lab = defineLab({
  title: 'A chain file without the intermediate certificate',
  software: ['openssl'],
  fault: 'certificate-unknown-issuer',
  given: (bench) => {
    const files = deploy(bench, 'good');
    install(bench, bench.tls('good').certificate, files.chain);
    return Promise.resolve(files);
  },
  when: verify(),
  then: { code: 2, prints: ['openssl/verify-local-issuer'] },
  check: {
    run: 'grep -c BEGIN chain.pem',
    shows: /^1$/m,
  },
  fix: {
    says: 'Add the intermediate certificate to the chain file.',
    do: ({ chain }, bench) => Promise.resolve(install(bench, bench.tls('good').chain, chain)),
  },
  gone: { code: 0 },
});

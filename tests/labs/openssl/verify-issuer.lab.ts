import { defineLab } from '../runner/lab.ts';
import { deploy, install, verify } from '../software/openssl.ts';

export const lab = defineLab({
  title: 'A file of trusted roots that holds the intermediate certificate alone',
  software: ['openssl'],
  fault: 'certificate-unknown-issuer',
  given: (bench) => {
    const files = deploy(bench, 'good');
    install(bench, bench.tls('good').intermediate, files.trusted);
    return Promise.resolve(files);
  },
  when: verify(),
  then: { code: 2, prints: ['openssl/verify-issuer'] },
  check: {
    run: 'openssl x509 -noout -subject -issuer -in ca.pem',
    shows: /^subject=CN = Lab intermediate CA$/m,
  },
  fix: {
    says: 'Install the root in the place of the intermediate certificate.',
    do: ({ trusted }, bench) => Promise.resolve(install(bench, bench.tls('good').root, trusted)),
  },
  gone: { code: 0 },
});

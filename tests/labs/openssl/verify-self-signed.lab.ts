import { defineLab } from '../runner/lab.ts';
import { deploy, verify } from '../software/openssl.ts';

export const lab = defineLab({
  title: 'A certificate that signed itself',
  software: ['openssl'],
  fault: 'certificate-unknown-issuer',
  given: (bench) => Promise.resolve(deploy(bench, 'self-signed')),
  when: verify(),
  then: { code: 2, prints: ['openssl/verify-self-signed'] },
  check: {
    run: 'openssl x509 -noout -subject -issuer -in server.pem',
    shows: /^subject=CN = localhost\nissuer=CN = localhost$/m,
  },
  fix: {
    says: 'Install a certificate of an authority that is trusted.',
    do: (_, bench) => Promise.resolve(deploy(bench, 'good')),
  },
  gone: { code: 0 },
});

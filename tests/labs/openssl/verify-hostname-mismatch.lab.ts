import { defineLab } from '../runner/lab.ts';
import { deploy, verify } from '../software/openssl.ts';

export const lab = defineLab({
  title: 'A certificate for another name',
  software: ['openssl'],
  fault: 'certificate-name-mismatch',
  given: (bench) => Promise.resolve(deploy(bench, 'wrong-name')),
  when: verify('-verify_hostname', 'localhost'),
  then: { code: 2, prints: ['openssl/verify-hostname-mismatch'] },
  check: {
    run: 'openssl x509 -noout -ext subjectAltName -in server.pem',
    shows: /DNS:other\.example\.com/,
  },
  fix: {
    says: 'Install a certificate that lists the name.',
    do: (_, bench) => Promise.resolve(deploy(bench, 'good')),
  },
  gone: { code: 0 },
});

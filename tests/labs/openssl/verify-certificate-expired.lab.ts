import { defineLab } from '../runner/lab.ts';
import { deploy, verify } from '../software/openssl.ts';

export const lab = defineLab({
  title: 'A certificate that has expired',
  software: ['openssl'],
  fault: 'certificate-expired',
  given: (bench) => Promise.resolve(deploy(bench, 'expired')),
  when: verify(),
  then: { code: 2, prints: ['openssl/verify-certificate-expired'] },
  check: {
    run: 'openssl x509 -noout -dates -in server.pem',
    shows: /^notAfter=Jan {2}1 00:00:00 2025 GMT$/m,
  },
  fix: {
    says: 'Renew the certificate.',
    do: (_, bench) => Promise.resolve(deploy(bench, 'good')),
  },
  gone: { code: 0 },
});

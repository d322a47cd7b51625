import { defineLab } from '../runner/lab.ts';
import { deploy, verify } from '../software/openssl.ts';

export const lab = defineLab({
  title: 'A certificate whose first day is still to come',
  software: ['openssl'],
  fault: 'certificate-not-yet-valid',
  given: (bench) => Promise.resolve(deploy(bench, 'future')),
  when: verify(),
  then: { code: 2, prints: ['openssl/verify-certificate-not-yet-valid'] },
  check: {
    run: 'openssl x509 -noout -dates -in server.pem',
    shows: /^notBefore=Jan {2}1 00:00:00 2040 GMT$/m,
  },
  fix: {
    says: 'Install a certificate that is valid now.',
    do: (_, bench) => Promise.resolve(deploy(bench, 'good')),
  },
  gone: { code: 0 },
});

import { defineLab } from '../runner/lab.ts';
import { originTls, readCertificate, replaceCertificate } from '../software/curl.ts';
import { connect, startWithCertificate } from '../software/openssl.ts';

export const lab = defineLab({
  title: 'A server whose certificate is not valid yet',
  software: ['openssl'],
  fault: 'certificate-not-yet-valid',
  proves: [originTls],
  given: startWithCertificate('future'),
  when: connect,
  then: {
    code: 0,
    prints: ['openssl/certificate-not-yet-valid', 'openssl/return-certificate-not-yet-valid'],
  },
  check: readCertificate(/^notBefore=Jan {2}1 00:00:00 2040 GMT$/m),
  fix: { says: 'Give the server a certificate that is valid now.', do: replaceCertificate },
  gone: { code: 0 },
});

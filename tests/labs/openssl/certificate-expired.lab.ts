import { defineLab } from '../runner/lab.ts';
import { originTls, readCertificate, replaceCertificate } from '../software/curl.ts';
import { connect, startWithCertificate } from '../software/openssl.ts';

export const lab = defineLab({
  title: 'A server whose certificate has expired',
  software: ['openssl'],
  fault: 'certificate-expired',
  proves: [originTls],
  given: startWithCertificate('expired'),
  when: connect,
  then: { code: 0, prints: ['openssl/certificate-expired', 'openssl/return-certificate-expired'] },
  check: readCertificate(/^notAfter=Jan {2}1 00:00:00 2025 GMT$/m),
  fix: { says: 'Renew the certificate of the server, and let it load the new one.', do: replaceCertificate },
  gone: { code: 0 },
});

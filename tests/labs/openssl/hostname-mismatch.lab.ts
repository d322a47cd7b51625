import { defineLab } from '../runner/lab.ts';
import { originTls, readCertificate, replaceCertificate } from '../software/curl.ts';
import { connect, startWithCertificate } from '../software/openssl.ts';

export const lab = defineLab({
  title: 'A server whose certificate names another host',
  software: ['openssl'],
  fault: 'certificate-name-mismatch',
  proves: [originTls],
  given: startWithCertificate('wrong-name'),
  when: connect,
  then: { code: 0, prints: ['openssl/hostname-mismatch', 'openssl/return-hostname-mismatch'] },
  check: readCertificate(/DNS:other\.example\.com$/m),
  fix: { says: 'Give the server a certificate that lists its name.', do: replaceCertificate },
  gone: { code: 0 },
});

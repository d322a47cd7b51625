import { defineLab } from '../runner/lab.ts';
import { originTls, readCertificate, replaceCertificate } from '../software/curl.ts';
import { connect, startWithCertificate } from '../software/openssl.ts';

export const lab = defineLab({
  title: 'A server whose certificate signed itself',
  software: ['openssl'],
  fault: 'certificate-unknown-issuer',
  proves: [originTls],
  given: startWithCertificate('self-signed'),
  when: connect,
  then: { code: 0, prints: ['openssl/self-signed', 'openssl/return-self-signed'] },
  check: readCertificate(/^issuer=CN = localhost$/m),
  fix: {
    says: 'Give the server a certificate of an authority that its clients trust.',
    do: replaceCertificate,
  },
  gone: { code: 0 },
});

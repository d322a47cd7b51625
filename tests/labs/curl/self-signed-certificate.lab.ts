import { defineLab } from '../runner/lab.ts';
import {
  askTls,
  originTls,
  readCertificate,
  replaceCertificate,
  startWithCertificate,
} from '../software/curl.ts';

export const lab = defineLab({
  title: 'A certificate that signed itself',
  software: ['curl'],
  fault: 'certificate-unknown-issuer',
  proves: [
    originTls,
    { guide: 'self-signed-certificate/index', cause: 'server-self-signed', fix: 'get-a-trusted-certificate' },
  ],
  given: startWithCertificate('self-signed'),
  when: askTls,
  then: { code: 60, prints: ['curl/self-signed-certificate'] },
  check: readCertificate(/^issuer=CN = localhost$/m),
  fix: {
    says: 'Give the server a certificate of an authority that its clients trust.',
    do: replaceCertificate,
  },
  gone: { code: 0, status: 200 },
});

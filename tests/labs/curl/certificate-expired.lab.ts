import { defineLab } from '../runner/lab.ts';
import {
  askTls,
  originTls,
  readCertificate,
  replaceCertificate,
  startWithCertificate,
} from '../software/curl.ts';

export const lab = defineLab({
  title: 'A certificate that has expired',
  software: ['curl'],
  fault: 'certificate-expired',
  proves: [originTls],
  given: startWithCertificate('expired'),
  when: askTls,
  then: { code: 60, prints: ['curl/certificate-expired'] },
  check: readCertificate(/^notAfter=Jan {2}1 00:00:00 2025 GMT$/m),
  fix: { says: 'Renew the certificate of the server, and let it load the new one.', do: replaceCertificate },
  gone: { code: 0, status: 200 },
});

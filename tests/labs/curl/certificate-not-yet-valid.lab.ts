import { defineLab } from '../runner/lab.ts';
import {
  askTls,
  originTls,
  readCertificate,
  replaceCertificate,
  startWithCertificate,
} from '../software/curl.ts';

export const lab = defineLab({
  title: 'A certificate whose first day is still to come',
  software: ['curl'],
  fault: 'certificate-not-yet-valid',
  proves: [originTls],
  given: startWithCertificate('future'),
  when: askTls,
  then: { code: 60, prints: ['curl/certificate-not-yet-valid'] },
  check: readCertificate(/^notBefore=Jan {2}1 00:00:00 2040 GMT$/m),
  fix: { says: 'Give the server a certificate that is valid now.', do: replaceCertificate },
  gone: { code: 0, status: 200 },
});

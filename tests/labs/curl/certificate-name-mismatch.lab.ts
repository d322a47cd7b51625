import { defineLab } from '../runner/lab.ts';
import {
  askTls,
  originTls,
  readCertificate,
  replaceCertificate,
  startWithCertificate,
} from '../software/curl.ts';

export const lab = defineLab({
  title: 'A certificate for another name',
  software: ['curl'],
  fault: 'certificate-name-mismatch',
  proves: [originTls, { guide: 'hostname-mismatch/index', cause: 'name-not-listed', fix: 'add-the-name' }],
  given: startWithCertificate('wrong-name'),
  when: askTls,
  then: { code: 60, prints: ['curl/certificate-name-mismatch'] },
  check: readCertificate(/DNS:other\.example\.com$/m),
  fix: { says: 'Give the server a certificate that lists its name.', do: replaceCertificate },
  gone: { code: 0, status: 200 },
});

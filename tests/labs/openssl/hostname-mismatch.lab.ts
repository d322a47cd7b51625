import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { originTls, replaceCertificate } from '../software/curl.ts';
import { connect, startWithCertificate } from '../software/openssl.ts';
import { fillHost } from '../software/tls-files.ts';

const guide = 'hostname-mismatch/index';

export const lab = defineLab({
  title: 'A server whose certificate names another host',
  software: ['openssl'],
  fault: 'certificate-name-mismatch',
  proves: [originTls, { guide, cause: 'name-not-listed', fix: 'add-the-name' }],
  given: startWithCertificate('wrong-name'),
  when: connect,
  then: { code: 0, prints: ['openssl/hostname-mismatch', 'openssl/return-hostname-mismatch'] },
  check: {
    run: guideCheck(guide, 'name-not-listed'),
    fill: fillHost,
    shows: /DNS:other\.example\.com\nHostname localhost does NOT match certificate$/m,
  },
  fix: { says: 'Give the server a certificate that lists its name.', do: replaceCertificate },
  gone: { code: 0 },
});

import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { originTls, replaceCertificate } from '../software/curl.ts';
import { connect, startWithCertificate } from '../software/openssl.ts';
import { fillHost } from '../software/tls-files.ts';

const guide = 'self-signed-certificate/index';

export const lab = defineLab({
  title: 'A server whose certificate signed itself',
  software: ['openssl'],
  fault: 'certificate-unknown-issuer',
  proves: [originTls, { guide, cause: 'server-self-signed', fix: 'get-a-trusted-certificate' }],
  given: startWithCertificate('self-signed'),
  when: connect,
  then: { code: 0, prints: ['openssl/self-signed', 'openssl/return-self-signed'] },
  check: {
    run: guideCheck(guide, 'server-self-signed'),
    fill: fillHost,
    shows: /^subject=CN = localhost\nissuer=CN = localhost$/m,
  },
  fix: {
    says: 'Give the server a certificate of an authority that its clients trust.',
    do: replaceCertificate,
  },
  gone: { code: 0 },
});

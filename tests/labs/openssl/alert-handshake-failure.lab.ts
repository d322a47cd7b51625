import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { replaceCertificate } from '../software/curl.ts';
import { connect, startTlsApp } from '../software/openssl.ts';
import { fillHost } from '../software/tls-files.ts';
import { useCertificate } from '../software/tls.ts';

/** A cipher for RSA keys; the key of the certificate is one of elliptic curves. */
const withoutCommonCipher = { ciphers: 'ECDHE-RSA-AES128-GCM-SHA256', maxVersion: 'TLSv1.2' } as const;

const guide = 'tls-handshake-failure/index';

export const lab = defineLab({
  title: 'A server without a cipher that fits its key',
  software: ['openssl'],
  fault: 'tls-version-mismatch',
  proves: [{ guide, cause: 'no-common-cipher', fix: 'fit-ciphers-to-the-key' }],
  given: startTlsApp((bench) => ({ ...useCertificate(bench.tls('good')), ...withoutCommonCipher })),
  when: connect,
  then: { code: 1, prints: ['openssl/alert-handshake-failure'] },
  check: {
    run: guideCheck(guide, 'no-common-cipher'),
    fill: fillHost,
    shows: /^DEFAULT SSL alert number 40\naECDSA SSL alert number 40\naRSA SSL alert number 40$/m,
  },
  fix: {
    says: 'Remove the list of ciphers, so that the server accepts those that fit its key.',
    do: replaceCertificate,
  },
  gone: { code: 0 },
});

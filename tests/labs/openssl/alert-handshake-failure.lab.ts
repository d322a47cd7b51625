import { defineLab } from '../runner/lab.ts';
import { replaceCertificate } from '../software/curl.ts';
import { connect, startTlsApp } from '../software/openssl.ts';
import { useCertificate } from '../software/tls.ts';

/** A cipher for RSA keys; the key of the certificate is one of elliptic curves. */
const withoutCommonCipher = { ciphers: 'ECDHE-RSA-AES128-GCM-SHA256', maxVersion: 'TLSv1.2' } as const;

export const lab = defineLab({
  title: 'A server without a cipher that fits its key',
  software: ['openssl'],
  fault: 'tls-version-mismatch',
  given: startTlsApp((bench) => ({ ...useCertificate(bench.tls('good')), ...withoutCommonCipher })),
  when: connect,
  then: { code: 1, prints: ['openssl/alert-handshake-failure'] },
  check: {
    run: 'curl -sS -k https://localhost:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /alert handshake failure/,
  },
  fix: {
    says: 'Remove the list of ciphers, so that the server accepts those that fit its key.',
    do: replaceCertificate,
  },
  gone: { code: 0 },
});

import { defineLab } from '../runner/lab.ts';
import { getOverTls, startTlsApp } from '../software/nodejs.ts';
import { useCertificate } from '../software/tls.ts';

/** A cipher for RSA keys; the key of the certificate is one of elliptic curves. */
const withoutCommonCipher = { ciphers: 'ECDHE-RSA-AES128-GCM-SHA256', maxVersion: 'TLSv1.2' } as const;

export const lab = defineLab({
  title: 'A server without a cipher that fits its key',
  software: ['nodejs'],
  fault: 'tls-version-mismatch',
  given: (bench) => startTlsApp(bench, { ...useCertificate(bench.tls('good')), ...withoutCommonCipher }),
  when: getOverTls,
  then: { code: 1, prints: ['nodejs/tls-protocol-error'] },
  check: {
    run: 'openssl s_client -connect localhost:<port> </dev/null 2>&1 | grep -o "SSL alert number.*"',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^SSL alert number 40$/m,
  },
  fix: {
    says: 'Remove the list of ciphers, so that the server accepts those that fit its key.',
    do: ({ app }, bench) => app.present(useCertificate(bench.tls('good'))),
  },
  gone: { code: 0 },
});

import { defineLab } from '../runner/lab.ts';
import { askTls, replaceCertificate, startTlsApp } from '../software/chromium.ts';
import { oldTls, useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A server that knows nothing newer than TLS 1.1',
  software: ['chromium'],
  tools: ['certutil'],
  fault: 'tls-version-mismatch',
  proves: [
    { guide: 'tls-handshake-failure/index', cause: 'no-common-version', fix: 'allow-current-versions' },
  ],
  given: startTlsApp((bench) => ({ ...useCertificate(bench.tls('good')), ...oldTls })),
  when: askTls,
  then: { code: 1, prints: ['chromium/err-ssl-version-or-cipher', 'chromium/uses-unsupported-protocol'] },
  check: {
    run: 'openssl s_client -connect localhost:<port> -tls1_2 </dev/null 2>/dev/null | grep "^New, "',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^New, \(NONE\), Cipher is \(NONE\)$/m,
  },
  fix: { says: 'Let the server accept TLS 1.2 and TLS 1.3.', do: replaceCertificate },
  gone: { code: 0, status: 200 },
});

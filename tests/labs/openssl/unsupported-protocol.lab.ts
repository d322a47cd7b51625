import { defineLab } from '../runner/lab.ts';
import { replaceCertificate } from '../software/curl.ts';
import { startTlsApp } from '../software/openssl.ts';
import { oldTls, useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A server that knows nothing newer than TLS 1.1, and a client that wants TLS 1.2',
  software: ['openssl'],
  fault: 'tls-version-mismatch',
  given: startTlsApp((bench) => ({ ...useCertificate(bench.tls('good')), ...oldTls })),
  when: ({ app }, bench) => bench.run(`openssl s_client -connect localhost:${app.port} -tls1_2 </dev/null`),
  then: { code: 1, prints: ['openssl/unsupported-protocol'] },
  check: {
    run: 'openssl s_client -connect localhost:<port> -tls1 -cipher DEFAULT:@SECLEVEL=0 </dev/null 2>/dev/null | grep "^New, "',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^New, TLSv1\.0, Cipher is ECDHE-/m,
  },
  fix: { says: 'Let the server accept TLS 1.2 and TLS 1.3.', do: replaceCertificate },
  gone: { code: 0 },
});

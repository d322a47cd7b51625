import { defineLab } from '../runner/lab.ts';
import { replaceCertificate } from '../software/curl.ts';
import { startTlsApp } from '../software/openssl.ts';
import { useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A server that accepts TLS 1.3 alone, and a client with TLS 1.2',
  software: ['openssl'],
  fault: 'tls-version-mismatch',
  given: startTlsApp((bench) => ({ ...useCertificate(bench.tls('good')), minVersion: 'TLSv1.3' })),
  when: ({ app }, bench) => bench.run(`openssl s_client -connect 127.0.0.1:${app.port} -tls1_2 </dev/null`),
  then: { code: 1, prints: ['openssl/alert-protocol-version'] },
  check: {
    run: 'openssl s_client -connect localhost:<port> -tls1_3 </dev/null 2>/dev/null | grep "^New, "',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^New, TLSv1\.3, Cipher is TLS_/m,
    remains: 'The server accepts TLS 1.3 as before, and now TLS 1.2 too.',
  },
  fix: { says: 'Let the server accept a version that both sides know.', do: replaceCertificate },
  gone: { code: 0 },
});

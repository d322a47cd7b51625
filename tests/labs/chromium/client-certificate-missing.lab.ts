import { readFileSync } from 'node:fs';
import { defineLab } from '../runner/lab.ts';
import { askTls, replaceCertificate, startTlsApp } from '../software/chromium.ts';
import { useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A server that wants a certificate from every visitor',
  software: ['chromium'],
  tools: ['certutil'],
  fault: 'client-certificate-missing',
  given: startTlsApp((bench) => ({
    ...useCertificate(bench.tls('good')),
    ca: readFileSync(bench.tls('good').root),
    requestCert: true,
    // Up to TLS 1.2 the refusal is a part of the handshake; later the connection can be gone before it is read.
    maxVersion: 'TLSv1.2' as const,
  })),
  when: askTls,
  then: { code: 1, prints: ['chromium/err-bad-ssl-client-auth-cert', 'chromium/login-certificate'] },
  check: {
    run: 'openssl s_client -connect localhost:<port> </dev/null 2>/dev/null | grep -A 1 "^Acceptable client"',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /CN = Lab root CA/,
  },
  fix: { says: 'Let the server ask for no certificate on a site for everybody.', do: replaceCertificate },
  gone: { code: 0, status: 200 },
});

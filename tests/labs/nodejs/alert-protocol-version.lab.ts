import { defineLab } from '../runner/lab.ts';
import { getOverTls, startTlsApp } from '../software/nodejs.ts';
import { oldTls, useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A server that speaks no TLS version newer than 1.1',
  software: ['nodejs'],
  fault: 'tls-version-mismatch',
  given: (bench) => startTlsApp(bench, { ...useCertificate(bench.tls('good')), ...oldTls }),
  when: getOverTls,
  then: { code: 1, prints: ['nodejs/alert-protocol-version'] },
  check: {
    run: 'openssl s_client -connect localhost:<port> </dev/null 2>/dev/null | grep Protocol',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /Protocol +: TLSv1\.1$/m,
  },
  fix: {
    says: 'Let the server accept TLS 1.2 and 1.3.',
    do: ({ app }, bench) => app.present(useCertificate(bench.tls('good'))),
  },
  gone: { code: 0 },
});

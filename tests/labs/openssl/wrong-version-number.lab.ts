import { defineLab } from '../runner/lab.ts';
import { connect } from '../software/openssl.ts';
import { startPlainSite } from '../software/tls-sites.ts';

export const lab = defineLab({
  title: 'A port that speaks no TLS',
  software: ['openssl', 'nginx'],
  fault: 'tls-to-plain-port',
  given: async (bench) => ({ ...(await startPlainSite(bench)), root: bench.tls('good').root }),
  when: connect,
  then: { code: 1, prints: ['openssl/wrong-version-number'] },
  check: {
    run: 'curl -sS -o /dev/null -w "%{http_code}\\n" http://localhost:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^200$/m,
  },
  fix: {
    says: 'Let the server speak TLS on this port: listen … ssl, with certificate and key.',
    do: ({ turnOnTls }) => turnOnTls(),
  },
  gone: { code: 0 },
});

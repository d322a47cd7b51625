import { defineLab } from '../runner/lab.ts';
import { startBeforeTls } from '../software/caddy.ts';
import { oldTls, useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'An upstream that knows nothing newer than TLS 1.1',
  software: ['caddy'],
  fault: 'tls-version-mismatch',
  given: (bench) => {
    const good = bench.tls('good');
    return startBeforeTls(bench, { ...useCertificate(good), ...oldTls }, `tls_trusted_ca_certs ${good.root}`);
  },
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 502, prints: ['caddy/tls-version'] },
  check: {
    run: 'curl -sSk --tlsv1.2 https://127.0.0.1:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /alert protocol version/,
  },
  fix: {
    says: 'Let the application speak TLS 1.2 or newer.',
    do: ({ app }, bench) => app.present(useCertificate(bench.tls('good'))),
  },
  gone: { status: 200 },
});

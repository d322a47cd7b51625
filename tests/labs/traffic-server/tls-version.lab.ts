import { defineLab } from '../runner/lab.ts';
import { oldTls, useCertificate } from '../software/tls.ts';
import { startBeforeTls } from '../software/traffic-server.ts';

export const lab = defineLab({
  title: 'An origin that knows nothing newer than TLS 1.1',
  software: ['traffic-server'],
  fault: 'tls-version-mismatch',
  given(bench) {
    const good = bench.tls('good');
    return startBeforeTls(bench, { ...useCertificate(good), ...oldTls }, good.root);
  },
  when: ({ server }, bench) => bench.curl(server.url),
  then: { status: 502, prints: ['traffic-server/tls-connect-failed'] },
  check: {
    run: 'curl -sSk --tlsv1.2 https://localhost:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /alert protocol version/,
  },
  fix: {
    says: 'Let the application speak TLS 1.2 or newer.',
    do: ({ app }, bench) => app.present(useCertificate(bench.tls('good'))),
  },
  gone: { status: 200 },
});

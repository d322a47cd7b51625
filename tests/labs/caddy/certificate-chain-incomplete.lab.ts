import { defineLab } from '../runner/lab.ts';
import { startBeforeTls } from '../software/caddy.ts';
import { useCertificate, useCertificateAlone } from '../software/tls.ts';

export const lab = defineLab({
  title: 'An upstream that does not send its intermediate certificate',
  software: ['caddy'],
  fault: 'certificate-unknown-issuer',
  given: (bench) =>
    startBeforeTls(
      bench,
      useCertificateAlone(bench.tls('good')),
      `tls_trusted_ca_certs ${bench.tls('good').root}`,
    ),
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 502, prints: ['caddy/certificate-not-trusted'] },
  check: {
    run: 'openssl s_client -showcerts -connect 127.0.0.1:<port> </dev/null 2>/dev/null | grep -c BEGIN',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^1$/m,
  },
  fix: {
    says: 'Let the application send its certificate with the intermediate.',
    do: ({ app }, bench) => app.present(useCertificate(bench.tls('good'))),
  },
  gone: { status: 200 },
});

import { defineLab } from '../runner/lab.ts';
import { startBeforeTls } from '../software/caddy.ts';
import { useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A certificate of the upstream that has expired',
  software: ['caddy'],
  fault: 'certificate-expired',
  given: async (bench) => ({
    ...(await startBeforeTls(
      bench,
      useCertificate(bench.tls('expired')),
      `tls_trusted_ca_certs ${bench.tls('good').root}`,
    )),
    root: bench.tls('good').root,
  }),
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 502, prints: ['caddy/certificate-expired'] },
  check: {
    run: 'curl -sS --cacert <root> https://127.0.0.1:<port>/',
    fill: ({ app, root }) => ({ '<root>': root, '<port>': app.port }),
    shows: /certificate has expired/,
  },
  fix: {
    says: 'Renew the certificate of the application.',
    do: ({ app }, bench) => app.present(useCertificate(bench.tls('good'))),
  },
  gone: { status: 200 },
});

import { defineLab } from '../runner/lab.ts';
import { startBeforeTls } from '../software/caddy.ts';
import { useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A certificate of the upstream for another name',
  software: ['caddy'],
  fault: 'certificate-name-mismatch',
  given: async (bench) => ({
    ...(await startBeforeTls(
      bench,
      useCertificate(bench.tls('wrong-name')),
      `tls_trusted_ca_certs ${bench.tls('good').root}`,
    )),
    root: bench.tls('good').root,
  }),
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 502, prints: ['caddy/certificate-wrong-name'] },
  check: {
    run: 'curl -sS --cacert <root> https://127.0.0.1:<port>/',
    fill: ({ app, root }) => ({ '<root>': root, '<port>': app.port }),
    shows: /no alternative certificate subject name|does not match/,
  },
  fix: {
    says: 'Give the application a certificate for the name that Caddy asks for.',
    do: ({ app }, bench) => app.present(useCertificate(bench.tls('good'))),
  },
  gone: { status: 200 },
});

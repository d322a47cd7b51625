import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { over, passTo, startBeforeTls } from '../software/caddy.ts';
import { useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A certificate of the upstream from a CA that Caddy does not know',
  software: ['caddy'],
  fault: 'certificate-unknown-issuer',
  proves: [{ guide: '502-bad-gateway/caddy', cause: 'certificate-untrusted', fix: 'trust-the-upstream' }],
  given: (bench) => startBeforeTls(bench, useCertificate(bench.tls('good')), 'tls'),
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 502, prints: ['caddy/certificate-not-trusted'] },
  check: {
    run: guideCheck('502-bad-gateway/caddy', 'certificate-untrusted'),
    fill: ({ app }) => ({ '<app-host>': '127.0.0.1', '<app-port>': app.port }),
    remains: 'The fix changes whom Caddy trusts, not the upstream.',
    shows: /unable to get local issuer certificate/,
  },
  fix: {
    says: 'Let Caddy trust the CA of the application: tls_trusted_ca_certs with its root certificate.',
    do: ({ app, caddy }, bench) =>
      caddy.configure({
        site: passTo(app.address, over(`tls_trusted_ca_certs ${bench.tls('good').root}`)),
      }),
  },
  gone: { status: 200 },
});

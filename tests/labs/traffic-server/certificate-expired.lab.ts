import { defineLab } from '../runner/lab.ts';
import { useCertificate } from '../software/tls.ts';
import { startBeforeTls } from '../software/traffic-server.ts';

export const lab = defineLab({
  title: 'A certificate of the origin that has expired',
  software: ['traffic-server'],
  fault: 'certificate-expired',
  given: (bench) => startBeforeTls(bench, useCertificate(bench.tls('expired')), bench.tls('good').root),
  when: ({ server }, bench) => bench.curl(server.url),
  then: { status: 502, prints: ['traffic-server/certificate-expired', 'traffic-server/tls-connect-failed'] },
  check: {
    run: 'curl -sS --cacert <root> https://localhost:<port>/',
    fill: ({ app, root }) => ({ '<root>': root, '<port>': app.port }),
    shows: /certificate has expired/,
  },
  fix: {
    says: 'Renew the certificate of the application.',
    do: ({ app }, bench) => app.present(useCertificate(bench.tls('good'))),
  },
  gone: { status: 200 },
});

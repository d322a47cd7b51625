import { defineLab } from '../runner/lab.ts';
import { useCertificate } from '../software/tls.ts';
import { startBeforeTls } from '../software/traffic-server.ts';

export const lab = defineLab({
  title: 'A certificate of the origin for another name',
  software: ['traffic-server'],
  fault: 'certificate-name-mismatch',
  given: (bench) => startBeforeTls(bench, useCertificate(bench.tls('wrong-name')), bench.tls('good').root),
  when: ({ server }, bench) => bench.curl(server.url),
  then: {
    status: 502,
    prints: ['traffic-server/certificate-wrong-name', 'traffic-server/tls-connect-failed'],
  },
  check: {
    run: 'curl -sS --cacert <root> https://localhost:<port>/',
    fill: ({ app, root }) => ({ '<root>': root, '<port>': app.port }),
    shows: /no alternative certificate subject name/,
  },
  fix: {
    says: 'Give the application a certificate for the name in remap.config.',
    do: ({ app }, bench) => app.present(useCertificate(bench.tls('good'))),
  },
  gone: { status: 200 },
});

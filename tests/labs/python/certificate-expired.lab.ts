import { defineLab } from '../runner/lab.ts';
import { getOverTls, startTlsApp } from '../software/python.ts';
import { useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A certificate that has expired',
  software: ['python'],
  fault: 'certificate-expired',
  given: (bench) => startTlsApp(bench, useCertificate(bench.tls('expired'))),
  when: getOverTls,
  then: { code: 1, prints: ['python/certificate-expired'] },
  check: {
    run: 'openssl s_client -connect localhost:<port> -servername localhost </dev/null 2>/dev/null | openssl x509 -noout -enddate',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /notAfter=Jan  1 00:00:00 2025 GMT/,
  },
  fix: {
    says: 'Renew the certificate of the server.',
    do: ({ app }, bench) => app.present(useCertificate(bench.tls('good'))),
  },
  gone: { code: 0 },
});

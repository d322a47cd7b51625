import { defineLab } from '../runner/lab.ts';
import { getOverTls, startTlsApp } from '../software/nodejs.ts';
import { useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A certificate whose first day is still to come',
  software: ['nodejs'],
  fault: 'certificate-not-yet-valid',
  given: (bench) => startTlsApp(bench, useCertificate(bench.tls('future'))),
  when: getOverTls,
  then: { code: 1, prints: ['nodejs/certificate-not-yet-valid'] },
  check: {
    run: 'openssl s_client -connect localhost:<port> -servername localhost </dev/null 2>/dev/null | openssl x509 -noout -startdate',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /notBefore=Jan  1 00:00:00 2040 GMT/,
  },
  fix: {
    says: 'Give the server a certificate that is valid today.',
    do: ({ app }, bench) => app.present(useCertificate(bench.tls('good'))),
  },
  gone: { code: 0 },
});

import { defineLab } from '../runner/lab.ts';
import { getOverTls, startTlsApp } from '../software/nodejs.ts';
import { useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A certificate that signed itself',
  software: ['nodejs'],
  fault: 'certificate-unknown-issuer',
  given: (bench) => startTlsApp(bench, useCertificate(bench.tls('self-signed'))),
  when: getOverTls,
  then: { code: 1, prints: ['nodejs/self-signed-certificate'] },
  check: {
    run: 'openssl s_client -connect localhost:<port> -servername localhost </dev/null 2>/dev/null | openssl x509 -noout -subject -issuer',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /subject=CN = localhost\nissuer=CN = localhost/,
  },
  fix: {
    says: 'Give the server a certificate of an authority that the client trusts.',
    do: ({ app }, bench) => app.present(useCertificate(bench.tls('good'))),
  },
  gone: { code: 0 },
});

import { defineLab } from '../runner/lab.ts';
import { getOverTls, startTlsApp } from '../software/python.ts';
import { useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A certificate for another name',
  software: ['python'],
  fault: 'certificate-name-mismatch',
  given: (bench) => startTlsApp(bench, useCertificate(bench.tls('wrong-name'))),
  when: getOverTls,
  then: { code: 1, prints: ['python/hostname-mismatch'] },
  check: {
    run: 'openssl s_client -connect localhost:<port> -servername localhost </dev/null 2>/dev/null | openssl x509 -noout -ext subjectAltName',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /DNS:other\.example\.com$/m,
  },
  fix: {
    says: 'Give the server a certificate for the name that is asked for.',
    do: ({ app }, bench) => app.present(useCertificate(bench.tls('good'))),
  },
  gone: { code: 0 },
});

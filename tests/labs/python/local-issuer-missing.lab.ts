import { defineLab } from '../runner/lab.ts';
import { getOverTls, startTlsApp } from '../software/python.ts';
import { useCertificate, useCertificateAlone } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A server that does not send its intermediate certificate',
  software: ['python'],
  fault: 'certificate-unknown-issuer',
  given: (bench) => startTlsApp(bench, useCertificateAlone(bench.tls('good'))),
  when: getOverTls,
  then: { code: 1, prints: ['python/local-issuer-missing'] },
  check: {
    run: 'openssl s_client -connect localhost:<port> -showcerts </dev/null 2>/dev/null | grep -c BEGIN',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^1$/m,
  },
  fix: {
    says: 'Let the server send the intermediate certificate with its own.',
    do: ({ app }, bench) => app.present(useCertificate(bench.tls('good'))),
  },
  gone: { code: 0 },
});

import { defineLab } from '../runner/lab.ts';
import { askTls, originTls, replaceCertificate, startTlsApp } from '../software/curl.ts';
import { useCertificateAlone } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A server that sends its certificate without the intermediate one',
  software: ['curl'],
  fault: 'certificate-unknown-issuer',
  proves: [originTls],
  given: startTlsApp((bench) => useCertificateAlone(bench.tls('good'))),
  when: askTls,
  then: { code: 60, prints: ['curl/local-issuer-missing'] },
  check: {
    run: 'openssl s_client -connect localhost:<port> -showcerts </dev/null 2>/dev/null | grep -c BEGIN',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^1$/m,
  },
  fix: {
    says: 'Let the server send its whole chain: its certificate and the intermediate one.',
    do: replaceCertificate,
  },
  gone: { code: 0, status: 200 },
});

import { defineLab } from '../runner/lab.ts';
import { originTls, replaceCertificate } from '../software/curl.ts';
import { connect, startTlsApp } from '../software/openssl.ts';
import { useCertificateAlone } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A server that sends its certificate without the intermediate one',
  software: ['openssl'],
  fault: 'certificate-unknown-issuer',
  proves: [originTls],
  given: startTlsApp((bench) => useCertificateAlone(bench.tls('good'))),
  when: connect,
  then: {
    code: 0,
    prints: ['openssl/local-issuer', 'openssl/first-certificate', 'openssl/return-first-certificate'],
  },
  check: {
    run: 'openssl s_client -connect localhost:<port> -showcerts </dev/null 2>/dev/null | grep -c BEGIN',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^1$/m,
  },
  fix: {
    says: 'Let the server send its whole chain: its certificate and the intermediate one.',
    do: replaceCertificate,
  },
  gone: { code: 0 },
});

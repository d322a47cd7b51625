import { defineLab } from '../runner/lab.ts';
import { askTls, readCertificate, replaceCertificate, startTlsApp } from '../software/chromium.ts';
import { useCertificateAlone } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A server that sends its certificate without the intermediate one',
  software: ['chromium'],
  tools: ['certutil'],
  fault: 'certificate-unknown-issuer',
  proves: [
    {
      guide: 'unable-to-get-local-issuer-certificate/index',
      cause: 'intermediate-missing',
      fix: 'send-the-full-chain',
    },
  ],
  given: startTlsApp((bench) => useCertificateAlone(bench.tls('good'))),
  when: askTls,
  then: { code: 1, prints: ['chromium/err-cert-authority-invalid'] },
  check: readCertificate('grep -c BEGIN', /^1$/m),
  fix: {
    says: 'Let the server send its whole chain: its certificate and the intermediate one.',
    do: replaceCertificate,
  },
  gone: { code: 0, status: 200 },
});

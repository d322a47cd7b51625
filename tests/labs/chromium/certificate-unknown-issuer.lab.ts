import { defineLab } from '../runner/lab.ts';
import { askTls, readCertificate, replaceCertificate, startTlsApp } from '../software/chromium.ts';
import { useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A certificate of an authority that the browser does not know',
  software: ['chromium'],
  tools: ['certutil'],
  fault: 'certificate-unknown-issuer',
  given: startTlsApp((bench) => useCertificate(bench.tls('unknown-issuer'))),
  when: askTls,
  then: { code: 1, prints: ['chromium/err-cert-authority-invalid', 'chromium/connection-not-private'] },
  check: readCertificate('openssl x509 -noout -issuer', /Lab other CA/),
  fix: {
    says: 'Replace the certificate of the server by one that comes from an authority that browsers know.',
    do: replaceCertificate,
  },
  gone: { code: 0, status: 200 },
});

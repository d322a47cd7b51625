import { defineLab } from '../runner/lab.ts';
import { askTls, readCertificate, replaceCertificate, startTlsApp } from '../software/chromium.ts';
import { useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A certificate that signed itself',
  software: ['chromium'],
  tools: ['certutil'],
  fault: 'certificate-unknown-issuer',
  proves: [
    { guide: 'self-signed-certificate/index', cause: 'server-self-signed', fix: 'get-a-trusted-certificate' },
  ],
  given: startTlsApp((bench) => useCertificate(bench.tls('self-signed'))),
  when: askTls,
  then: { code: 1, prints: ['chromium/err-cert-authority-invalid'] },
  check: readCertificate('openssl x509 -noout -issuer', /CN = localhost/),
  fix: {
    says: 'Replace the certificate of the server by one that comes from an authority that browsers know.',
    do: replaceCertificate,
  },
  gone: { code: 0, status: 200 },
});

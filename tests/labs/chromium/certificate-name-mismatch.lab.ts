import { defineLab } from '../runner/lab.ts';
import { askTls, readCertificate, replaceCertificate, startTlsApp } from '../software/chromium.ts';
import { useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A certificate for another name',
  software: ['chromium'],
  tools: ['certutil'],
  fault: 'certificate-name-mismatch',
  proves: [{ guide: 'hostname-mismatch/index', cause: 'name-not-listed', fix: 'add-the-name' }],
  given: startTlsApp((bench) => useCertificate(bench.tls('wrong-name'))),
  when: askTls,
  then: { code: 1, prints: ['chromium/err-cert-common-name-invalid', 'chromium/connection-not-private'] },
  check: readCertificate('openssl x509 -noout -ext subjectAltName', /DNS:other\.example\.com/),
  fix: { says: 'Replace the certificate of the server by one that lists the name.', do: replaceCertificate },
  gone: { code: 0, status: 200 },
});

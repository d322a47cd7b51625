import { defineLab } from '../runner/lab.ts';
import { askTls, readCertificate, replaceCertificate, startTlsApp } from '../software/chromium.ts';
import { useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A certificate that has expired',
  software: ['chromium'],
  tools: ['certutil'],
  fault: 'certificate-expired',
  proves: [{ guide: 'certificate-has-expired/index', cause: 'not-renewed', fix: 'renew' }],
  given: startTlsApp((bench) => useCertificate(bench.tls('expired'))),
  when: askTls,
  then: { code: 1, prints: ['chromium/err-cert-date-invalid', 'chromium/connection-not-private'] },
  check: readCertificate('openssl x509 -noout -enddate', /Jan +1 00:00:00 2025/),
  fix: { says: 'Renew the certificate of the server.', do: replaceCertificate },
  gone: { code: 0, status: 200 },
});

import { defineLab } from '../runner/lab.ts';
import { askTls, readCertificate, replaceCertificate, startTlsApp } from '../software/chromium.ts';
import { useCertificate } from '../software/tls.ts';

export const lab = defineLab({
  title: 'A certificate that is not valid yet',
  software: ['chromium'],
  tools: ['certutil'],
  fault: 'certificate-not-yet-valid',
  given: startTlsApp((bench) => useCertificate(bench.tls('future'))),
  when: askTls,
  then: { code: 1, prints: ['chromium/connection-not-private', 'chromium/err-cert-date-invalid'] },
  check: readCertificate('openssl x509 -noout -startdate', /Jan +1 00:00:00 2040/),
  fix: { says: 'Replace the certificate of the server by one that is valid by now.', do: replaceCertificate },
  gone: { code: 0, status: 200 },
});

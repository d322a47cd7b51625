import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { askTls } from '../software/curl.ts';
import { startSite } from '../software/tls-files.ts';

const guide = 'certificate-has-expired/index';

export const lab = defineLab({
  title: 'A site whose certificate was not renewed',
  software: ['curl', 'nginx', 'openssl'],
  fault: 'certificate-expired',
  proves: [{ guide, cause: 'not-renewed', fix: 'renew' }],
  given: (bench) => startSite(bench, 'expired'),
  when: askTls,
  then: { code: 60, prints: ['curl/certificate-expired'] },
  check: {
    run: guideCheck(guide, 'not-renewed'),
    fill: ({ certificate }) => ({ '<certificate-file>': certificate }),
    shows: /^notAfter=Jan {2}1 00:00:00 2025 GMT\nCertificate will expire$/m,
  },
  fix: {
    says: 'Renew the certificate, and reload nginx.',
    do: ({ deploy, reload }) => {
      deploy('good');
      return reload();
    },
  },
  gone: { code: 0, status: 200 },
});

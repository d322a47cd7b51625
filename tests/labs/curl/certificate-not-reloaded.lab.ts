import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { askTls } from '../software/curl.ts';
import { fillSite, startSite } from '../software/tls-files.ts';

const guide = 'certificate-has-expired/index';

export const lab = defineLab({
  title: 'A certificate that was renewed, and a server that was not reloaded',
  software: ['curl', 'nginx', 'openssl'],
  fault: 'certificate-expired',
  proves: [{ guide, cause: 'not-reloaded', fix: 'reload-the-server' }],
  async given(bench) {
    const site = await startSite(bench, 'expired');
    site.deploy('good');
    return site;
  },
  when: askTls,
  then: { code: 60, prints: ['curl/certificate-expired'] },
  check: {
    run: guideCheck(guide, 'not-reloaded'),
    fill: fillSite,
    shows: /^notAfter=Jan {2}1 00:00:00 2025 GMT\nnotAfter=Dec 31 00:00:00 2045 GMT$/m,
  },
  fix: { says: 'Reload nginx.', do: ({ reload }) => reload() },
  gone: { code: 0, status: 200 },
});

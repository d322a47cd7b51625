import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { askTls } from '../software/curl.ts';
import { fillHost } from '../software/tls-files.ts';
import { startSiteBehindDefault } from '../software/tls-sites.ts';

const guide = 'self-signed-certificate/index';

export const lab = defineLab({
  title: 'A name without a site of its own, for which the default site of nginx answers',
  software: ['curl', 'nginx', 'openssl'],
  fault: 'certificate-unknown-issuer',
  proves: [{ guide, cause: 'default-certificate', fix: 'correct-the-default-site' }],
  given: startSiteBehindDefault,
  when: askTls,
  then: { code: 60, prints: ['curl/self-signed-certificate'] },
  check: {
    run: guideCheck(guide, 'default-certificate'),
    fill: fillHost,
    shows: /DNS:server7\.example\.net$/m,
  },
  fix: { says: 'Add the name to the server_name of its site.', do: ({ addName }) => addName() },
  gone: { code: 0, status: 200 },
});

import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { askTls } from '../software/curl.ts';
import { fillHost, startSite } from '../software/tls-files.ts';

const guide = 'unable-to-get-local-issuer-certificate/index';

export const lab = defineLab({
  title: 'A certificate file of nginx without the intermediate one',
  software: ['curl', 'nginx', 'openssl'],
  fault: 'certificate-unknown-issuer',
  proves: [{ guide, cause: 'intermediate-missing', fix: 'send-the-full-chain' }],
  given: (bench) => startSite(bench, 'good', 'certificate'),
  when: askTls,
  then: { code: 60, prints: ['curl/local-issuer-missing'] },
  check: {
    run: guideCheck(guide, 'intermediate-missing'),
    fill: fillHost,
    shows: /^1$/m,
  },
  fix: {
    says: 'Install the file with the whole chain, and reload nginx.',
    do: ({ deploy, reload }) => {
      deploy('good');
      return reload();
    },
  },
  gone: { code: 0, status: 200 },
});

import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { askTls } from '../software/curl.ts';
import { fillHost } from '../software/tls-files.ts';
import { startSiteBehindNeighbour } from '../software/tls-sites.ts';

const guide = 'hostname-mismatch/index';

export const lab = defineLab({
  title: 'A name without a site of its own, for which a neighbour of the same server answers',
  software: ['curl', 'nginx', 'openssl'],
  fault: 'certificate-name-mismatch',
  proves: [{ guide, cause: 'wrong-site', fix: 'correct-the-site' }],
  given: startSiteBehindNeighbour,
  when: askTls,
  then: { code: 60, prints: ['curl/certificate-name-mismatch'] },
  check: {
    run: guideCheck(guide, 'wrong-site'),
    fill: fillHost,
    shows: /^subject=CN = wrong-name\n([^]*DNS:other\.example\.com)\nsubject=CN = wrong-name\n\1$/m,
  },
  fix: { says: 'Add the name to the server_name of its site.', do: ({ addName }) => addName() },
  gone: { code: 0, status: 200 },
});

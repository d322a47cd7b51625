import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startPhp } from '../software/php-fpm.ts';

const guide = '500-internal-server-error/php-fpm';

export const lab = defineLab({
  title: 'A file with a bracket too few',
  software: ['php-fpm', 'nginx'],
  fault: 'application-error',
  proves: [{ guide, cause: 'parse-error', fix: 'put-the-last-version-back' }],
  given: (bench) => startPhp(bench, { script: "if (true { echo 'ok'; }" }),
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 500, prints: ['php-fpm/parse-error'] },
  check: {
    run: guideCheck(guide, 'parse-error'),
    fill: ({ log }) => ({ '<php-log>': log }),
    remains: 'The log keeps its lines.',
    shows: /PHP Parse error: .*syntax error/,
  },
  fix: {
    says: 'Close the bracket.',
    do: ({ configure }) => configure({ script: "if (true) { echo 'ok'; }" }),
  },
  gone: { status: 200 },
});

import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startPhp } from '../software/php-fpm.ts';

const guide = '500-internal-server-error/php-fpm';

export const lab = defineLab({
  title: 'A file that the script requires and that is not there',
  software: ['php-fpm', 'nginx'],
  fault: 'application-error',
  proves: [{ guide, cause: 'missing-piece', fix: 'install-what-is-missing' }],
  given: (bench) => startPhp(bench, { script: "require __DIR__ . '/vendor/autoload.php';" }),
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 500, prints: ['php-fpm/failed-opening-required'] },
  check: {
    run: guideCheck(guide, 'missing-piece'),
    fill: ({ log }) => ({ '<php-log>': log }),
    remains: 'The log keeps its lines.',
    shows: /Failed opening required/,
  },
  fix: {
    says: 'Bring the missing file, or correct its path.',
    do: ({ configure }) => configure({ script: "echo 'ok';" }),
  },
  gone: { status: 200 },
});

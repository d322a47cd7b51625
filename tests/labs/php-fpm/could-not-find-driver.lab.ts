import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startPhp } from '../software/php-fpm.ts';

const guide = '500-internal-server-error/php-fpm';

export const lab = defineLab({
  title: 'A database whose PDO driver is not installed',
  software: ['php-fpm', 'nginx'],
  fault: 'application-error',
  proves: [{ guide, cause: 'missing-piece', fix: 'install-what-is-missing' }],
  given: (bench) => startPhp(bench, { script: "new PDO('mysql:host=localhost');", ini: 'extension = pdo' }),
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 500, prints: ['php-fpm/could-not-find-driver'] },
  check: {
    run: guideCheck(guide, 'missing-piece'),
    fill: ({ log }) => ({ '<php-log>': log }),
    remains: 'The log keeps its lines.',
    shows: /could not find driver/,
  },
  fix: {
    says: 'Install the driver for this PHP version.',
    do: ({ configure }) => configure({ script: "echo 'ok';" }),
  },
  gone: { status: 200 },
});

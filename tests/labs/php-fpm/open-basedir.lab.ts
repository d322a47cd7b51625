import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startPhp } from '../software/php-fpm.ts';

const guide = '500-internal-server-error/php-fpm';
const script = "if (file_get_contents('/etc/hostname') === false) http_response_code(500); echo 'ok';";

export const lab = defineLab({
  title: 'A file outside of open_basedir',
  software: ['php-fpm', 'nginx'],
  fault: 'access-denied',
  proves: [
    { guide: '500-internal-server-error/php-fpm', cause: 'no-rights', fix: 'give-the-pool-its-folder' },
  ],
  given: (bench) => startPhp(bench, { script, pool: `php_admin_value[open_basedir] = ${bench.path('www')}` }),
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 500, prints: ['php-fpm/open-basedir'] },
  check: {
    run: guideCheck(guide, 'no-rights'),
    fill: ({ log }) => ({ '<php-log>': log }),
    remains: 'The log keeps its lines.',
    shows: /open_basedir restriction in effect/,
  },
  fix: {
    says: 'Add the folder to open_basedir of the pool.',
    do: ({ configure }, bench) =>
      configure({ pool: `php_admin_value[open_basedir] = ${bench.path('www')}:/etc/hostname` }),
  },
  gone: { status: 200 },
});

import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startPhp } from '../software/php-fpm.ts';

const guide = '500-internal-server-error/index';

export const lab = defineLab({
  title: 'A script that calls a function of an extension that is not loaded',
  software: ['php-fpm', 'nginx'],
  fault: 'application-error',
  proves: [
    { guide, cause: 'setting-or-module-missing', fix: 'go-back-or-complete' },
    { guide: '500-internal-server-error/php-fpm', cause: 'missing-piece', fix: 'install-what-is-missing' },
  ],
  given: (bench) => startPhp(bench, { script: "if (ctype_digit('42')) echo 'ok';" }),
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 500, prints: ['php-fpm/undefined-function'] },
  check: {
    run: guideCheck(guide, 'setting-or-module-missing'),
    fill: ({ log }) => ({
      'journalctl -u <app-service> --since today --no-pager -g': `cat ${log} | grep -iE`,
    }),
    remains: 'The log keeps its lines.',
    shows: /Call to undefined function ctype_digit\(\)/,
  },
  fix: {
    says: 'Load the extension that brings the function, and restart PHP-FPM.',
    do: ({ configure }) => configure({ ini: 'extension = ctype' }),
  },
  gone: { status: 200 },
});

import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { planPhp } from '../software/php-fpm.ts';
import { tryStart } from '../software/try-start.ts';

const guide = '502-bad-gateway/php-fpm';

export const lab = defineLab({
  title: 'A misspelled setting in the pool file',
  software: ['php-fpm'],
  fault: 'process-start-failed',
  proves: [{ guide, cause: 'does-not-start', fix: 'repair-the-pool-file' }],
  given: (bench) => planPhp(bench, { pool: 'pm.max_childs = 5' }),
  when: ({ fpm }) => tryStart(fpm),
  then: { code: 78, prints: ['php-fpm/unknown-entry', 'php-fpm/initialization-failed'] },
  check: {
    run: guideCheck(guide, 'does-not-start'),
    fill: ({ log }) => ({
      'php-fpm8.2 -t': 'php-fpm8.2 -t -y php-fpm.conf',
      '/var/log/php8.2-fpm.log': log,
    }),
    shows: /unknown entry 'pm\.max_childs'/,
  },
  fix: {
    says: 'Correct the name of the setting.',
    do: ({ configure }) => configure({}),
  },
  gone: { code: 0 },
});

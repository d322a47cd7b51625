import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { planPhp } from '../software/php-fpm.ts';
import { tryStart } from '../software/try-start.ts';

const guide = '502-bad-gateway/php-fpm';

export const lab = defineLab({
  title: 'Numbers of the pool that contradict each other',
  software: ['php-fpm'],
  fault: 'process-start-failed',
  proves: [{ guide, cause: 'does-not-start', fix: 'repair-the-pool-file' }],
  given: (bench) =>
    planPhp(bench, {
      pool: 'pm = dynamic\npm.start_servers = 9\npm.min_spare_servers = 1\npm.max_spare_servers = 2',
    }),
  when: ({ fpm }) => tryStart(fpm),
  then: { code: 78, prints: ['php-fpm/start-servers-out-of-range'] },
  check: {
    run: guideCheck(guide, 'does-not-start'),
    fill: ({ log }) => ({
      'php-fpm8.2 -t': 'php-fpm8.2 -t -y php-fpm.conf',
      '/var/log/php8.2-fpm.log': log,
    }),
    remains: 'The log keeps its lines.',
    shows: /must not be less than/,
  },
  fix: {
    says: 'Let the numbers fit each other.',
    do: ({ configure }) => configure({}),
  },
  gone: { code: 0 },
});

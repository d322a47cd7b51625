import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { planPhp } from '../software/php-fpm.ts';
import { tryStart } from '../software/try-start.ts';

const guide = '502-bad-gateway/php-fpm';

export const lab = defineLab({
  title: 'A pool whose user does not exist',
  software: ['php-fpm'],
  fault: 'process-start-failed',
  proves: [{ guide, cause: 'does-not-start', fix: 'repair-the-pool-file' }],
  given: (bench) => planPhp(bench, { pool: 'user = nosuchuser' }),
  when: ({ fpm }) => tryStart(fpm),
  then: { code: 78, prints: ['php-fpm/user-unknown'] },
  check: {
    run: guideCheck(guide, 'does-not-start'),
    fill: ({ log }) => ({
      'php-fpm8.2 -t': 'php-fpm8.2 -t -y php-fpm.conf',
      '/var/log/php8.2-fpm.log': log,
    }),
    remains: 'The log keeps its lines.',
    shows: /cannot get uid for user 'nosuchuser'/,
  },
  fix: {
    says: 'Name a user that exists.',
    do: ({ configure }) => configure({}),
  },
  gone: { code: 0 },
});

import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { holdWorker, startPhp } from '../software/php-fpm.ts';

const location = 'fastcgi_read_timeout 1s; fastcgi_buffering off;';
const pool = (children: number) =>
  `pm = dynamic\npm.max_children = ${children}\npm.start_servers = 1\npm.min_spare_servers = 1\npm.max_spare_servers = 1`;

export const lab = defineLab({
  title: 'A PHP-FPM pool whose only child is busy',
  software: ['php-fpm', 'nginx'],
  fault: 'worker-pool-exhausted',
  proves: [{ guide: '504-gateway-timeout/php-fpm', cause: 'pool-exhausted', fix: 'size-the-pool' }],
  async given(bench) {
    const php = await startPhp(bench, { pool: pool(1), location });
    await holdWorker(bench, php);
    return php;
  },
  when: ({ url }, bench) => bench.curl(url),
  then: {
    status: 504,
    prints: ['php-fpm/max-children-reached', 'nginx/response-header-timed-out', 'nginx/gateway-timeout-page'],
  },
  check: {
    run: guideCheck('504-gateway-timeout/php-fpm', 'pool-exhausted'),
    fill: ({ log }) => ({ '<fpm-error-log>': log }),
    remains: 'The log keeps its lines.',
    shows: /server reached pm\.max_children setting \(1\)/,
  },
  fix: {
    says: 'Raise pm.max_children, as far as memory allows.',
    async do(php, bench) {
      await php.configure({ pool: pool(3), location });
      await holdWorker(bench, php);
    },
  },
  gone: { status: 200, within: 6000 },
});

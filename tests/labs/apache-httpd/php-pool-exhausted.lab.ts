import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { beforePhp } from '../software/apache-php.ts';
import { holdWorker } from '../software/php-fpm.ts';

const guide = '504-gateway-timeout/apache';
const dynamic = (children: number) => `pm = dynamic
pm.max_children = ${children}
pm.start_servers = 1
pm.min_spare_servers = 1
pm.max_spare_servers = 1`;

export const lab = defineLab({
  title: 'A PHP-FPM pool behind Apache whose only child is busy',
  software: ['apache-httpd', 'php-fpm'],
  fault: 'worker-pool-exhausted',
  proves: [{ guide, cause: 'php-pool-busy', fix: 'widen-the-pool' }],
  async given(bench) {
    const location = 'fastcgi_buffering off;';
    const parts = await beforePhp(bench, { pool: dynamic(1), location }, 'ProxyTimeout 1');
    await parts.php.fpm.start();
    await holdWorker(bench, parts.php);
    return { ...parts, location };
  },
  when: ask,
  then: {
    status: 504,
    prints: [
      'php-fpm/max-children-reached',
      'apache-httpd/fcgi-timeout',
      'apache-httpd/gateway-timeout-page',
    ],
  },
  check: {
    run: guideCheck(guide, 'php-pool-busy'),
    fill: ({ php }) => ({ '/var/log/php8.2-fpm.log': php.log }),
    remains: 'The log keeps its lines.',
    shows: /server reached pm\.max_children setting \(1\)/,
  },
  fix: {
    says: 'Raise pm.max_children, as far as memory allows.',
    async do({ php, location }, bench) {
      await php.configure({ pool: guideSnippet(guide, 'widen-the-pool'), location });
      await holdWorker(bench, php);
    },
  },
  gone: { status: 200, within: 6000 },
});

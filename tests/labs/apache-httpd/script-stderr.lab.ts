import { readFileSync } from 'node:fs';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/apache-httpd.ts';
import { beforePhp } from '../software/apache-php.ts';

const guide = '500-internal-server-error/index';

export const lab = defineLab({
  title: 'A PHP script that calls a function of a missing extension',
  software: ['apache-httpd', 'php-fpm'],
  fault: 'application-error',
  proves: [{ guide, cause: 'setting-or-module-missing', fix: 'go-back-or-complete' }],
  async given(bench) {
    const parts = await beforePhp(bench, { script: 'echo posix_getpid() > 0;' });
    // Without a log of its own, PHP hands its errors to the web server, as it does unless set.
    const pool = readFileSync(bench.path('php-fpm.conf'), 'utf8');
    bench.write('php-fpm.conf', pool.replace(/^php_admin_value\[error_log\].*$/m, ''));
    await parts.php.fpm.start();
    return parts;
  },
  when: ask,
  then: { status: 500, prints: ['apache-httpd/script-stderr'] },
  check: {
    run: guideCheck(guide, 'setting-or-module-missing'),
    fill: ({ apache }) => ({
      'journalctl -u <app-service> --since today --no-pager -g': `cat ${apache.errorLog} | grep -E`,
    }),
    remains: 'The log keeps its lines.',
    shows: /Call to undefined function posix_getpid\(\)/,
  },
  fix: {
    says: 'Load the extension that the script needs.',
    async do({ php }, bench) {
      bench.write('php.ini', 'extension = posix\n');
      await php.fpm.restart();
    },
  },
  gone: { status: 200 },
});

import { defineLab } from '../runner/lab.ts';
import { startPhp } from '../software/php-fpm.ts';

export const lab = defineLab({
  title: 'A script whose ending is not in security.limit_extensions',
  software: ['php-fpm', 'nginx'],
  fault: 'access-denied',
  async given(bench) {
    const php = await startPhp(bench, {});
    bench.write('www/page.html', "<?php echo 'ok';\n");
    return php;
  },
  when: ({ nginx }, bench) => bench.curl(`${nginx.url}page.html`),
  then: { status: 403, prints: ['php-fpm/access-denied', 'nginx/fastcgi-limit-extensions'] },
  check: {
    run: 'php-fpm8.2 -tt -y php-fpm.conf 2>&1 | grep -o "limit_extensions = .*"',
    shows: /^limit_extensions = \.php \.phar$/m,
  },
  fix: {
    says: 'List the ending in security.limit_extensions, if the file really holds PHP.',
    do: ({ configure }) => configure({ pool: 'security.limit_extensions = .php .html' }),
  },
  gone: { status: 200 },
});

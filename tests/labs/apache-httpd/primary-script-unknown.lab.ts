import { defineLab } from '../runner/lab.ts';
import { beforePhp } from '../software/apache-php.ts';

export const lab = defineLab({
  title: 'A script that PHP-FPM does not find',
  software: ['apache-httpd', 'php-fpm'],
  fault: 'script-not-found',
  async given(bench) {
    const parts = await beforePhp(bench, {});
    await parts.php.fpm.start();
    return parts;
  },
  when: ({ apache }, bench) => bench.curl(`${apache.url}about.php`),
  then: { status: 404, prints: ['apache-httpd/primary-script-unknown'] },
  check: {
    run: 'ls <path>',
    fill: () => ({ '<path>': 'www/about.php' }),
    shows: /No such file or directory/,
  },
  fix: {
    says: 'Put the script where its address points.',
    do: async (_, bench) => bench.write('www/about.php', "<?php echo 'ok';\n"),
  },
  gone: { status: 200 },
});

import { renameSync } from 'node:fs';
import { defineLab } from '../runner/lab.ts';
import { startPhp } from '../software/php-fpm.ts';

export const lab = defineLab({
  title: 'A script that is not where SCRIPT_FILENAME says',
  software: ['php-fpm', 'nginx'],
  fault: 'script-not-found',
  async given(bench) {
    const php = await startPhp(bench, {});
    renameSync(php.script, `${php.script}.old`);
    return php;
  },
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 404, prints: ['php-fpm/file-not-found', 'nginx/fastcgi-primary-script-unknown'] },
  check: {
    run: 'ls -l <document-root>/index.php',
    fill: ({ script }) => ({ '<document-root>/index.php': script }),
    shows: /index\.php': No such file or directory/,
  },
  fix: {
    says: 'Put the script where SCRIPT_FILENAME points, or make root point to where it is.',
    do: async ({ script }) => {
      renameSync(`${script}.old`, script);
    },
  },
  gone: { status: 200 },
});

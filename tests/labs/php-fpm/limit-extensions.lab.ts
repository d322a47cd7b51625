import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startPhp } from '../software/php-fpm.ts';

const guide = '403-forbidden/nginx';

export const lab = defineLab({
  title: 'A script whose ending is not in security.limit_extensions',
  software: ['php-fpm', 'nginx'],
  fault: 'access-denied',
  proves: [{ guide, cause: 'php-extension', fix: 'send-php-only-scripts' }],
  async given(bench) {
    const php = await startPhp(bench, {});
    bench.write('www/page.html', "<?php echo 'ok';\n");
    return php;
  },
  when: ({ nginx }, bench) => bench.curl(`${nginx.url}page.html`),
  then: { status: 403, prints: ['php-fpm/access-denied', 'nginx/fastcgi-limit-extensions'] },
  check: {
    run: guideCheck(guide, 'php-extension'),
    fill: ({ nginx }) => ({ '/var/log/nginx/error.log': nginx.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /Access to the script '.*' has been denied/,
  },
  fix: {
    says: 'List the ending in security.limit_extensions, if the file really holds PHP.',
    do: ({ configure }) => configure({ pool: guideSnippet(guide, 'send-php-only-scripts', 2) }),
  },
  gone: { status: 200 },
});

import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startCaddy } from '../software/caddy.ts';
import { startPhp } from '../software/php-fpm.ts';

const guide = '504-gateway-timeout/caddy';

export const lab = defineLab({
  title: 'A script that needs longer than the deadline for FastCGI',
  software: ['caddy', 'php-fpm', 'nginx'],
  needsRoot: true,
  fault: 'response-timeout',
  proves: [{ guide, cause: 'fastcgi-total', fix: 'let-scripts-finish' }],
  async given(bench) {
    const php = await startPhp(bench, { script: "sleep(2); echo 'ok';" });
    const siteOf = (pass: string) => `root * ${bench.path('www')}\n  ${pass}`;
    const short = `php_fastcgi unix/${php.socket} {\n    read_timeout 1s\n  }`;
    return { php, siteOf, caddy: await startCaddy(bench, { site: siteOf(short) }) };
  },
  when: ({ caddy }, bench) => bench.curl(`${caddy.url}index.php`),
  then: { status: 504, prints: ['caddy/fastcgi-read-timed-out'] },
  check: {
    run: guideCheck(guide, 'fastcgi-total'),
    fill: () => ({ '/etc/caddy/Caddyfile': './Caddyfile' }),
    shows: /php_fastcgi unix.*\n\d+: +read_timeout 1s/,
  },
  fix: {
    says: 'Raise the deadline above the longest script.',
    do: ({ caddy, php, siteOf }) =>
      caddy.configure({
        site: siteOf(guideSnippet(guide, 'let-scripts-finish').replace('/run/php/php-fpm.sock', php.socket)),
      }),
  },
  gone: { status: 200 },
});

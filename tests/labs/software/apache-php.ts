/** PHP-FPM behind Apache, over a Unix socket, as Debian sets it up. */
import type { Bench } from '../runner/bench.ts';
import { startApache, type ApacheParts } from './apache-httpd.ts';
import { planPhp, type PhpParts } from './php-fpm.ts';

/** Returns the parts that hand scripts to a FastCGI address. */
export const handTo = (address: string, ...more: string[]): ApacheParts => ({
  modules: ['proxy', 'proxy_fcgi'],
  server: [
    `<FilesMatch "\\.php$">`,
    `SetHandler "proxy:${address}"`,
    '</FilesMatch>',
    'DirectoryIndex index.php',
    ...more,
  ].join('\n'),
});

/** Starts Apache before PHP-FPM, which is not started. */
export async function beforePhp(bench: Bench, parts: PhpParts, ...more: string[]) {
  const php = await planPhp(bench, parts);
  const address = `unix:${php.socket}|fcgi://localhost/`;
  return { php, address, apache: await startApache(bench, handTo(address, ...more)) };
}

import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getBuiltFiles } from './built-file.ts';
import { getInlineHashes, getPolicy, getSecurityHeaders } from './policy.ts';

const redirect = /<meta http-equiv="refresh" content="0; url=([^"]+)">/;

/** Writes `_headers` and `_redirects`, which hosts read and the nginx configuration is made from. */
export function headers(): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = getBuiltFiles(folder, ['.html']).map((file) => ({
          file,
          html: readFileSync(file, 'utf8'),
        }));
        const security = getSecurityHeaders(getPolicy(getInlineHashes(pages.map(({ html }) => html))));
        const lines = Object.entries(security).map(([name, value]) => `  ${name}: ${value}`);
        const longest = Math.max(...lines.map(({ length }) => length));
        if (longest > 2000)
          throw new Error(`_headers: found a line of ${longest} characters; hosts allow 2000.`);
        const immutable = '/_astro/*\n  Cache-Control: public, max-age=31536000, immutable\n';
        await writeFile(join(folder, '_headers'), `/*\n${lines.join('\n')}\n\n${immutable}`);
        const redirects = pages.flatMap(({ file, html }) => {
          const target = redirect.exec(html)?.[1];
          return target === undefined
            ? []
            : [`/${file.slice(folder.length).replace(/index\.html$/, '')} ${target} 301`];
        });
        await writeFile(join(folder, '_redirects'), `${redirects.join('\n')}\n`);
        logger.info(`${lines.length} headers, ${redirects.length} redirects`);
      },
    },
  };
}

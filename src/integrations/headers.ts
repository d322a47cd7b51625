import { readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getBuiltFiles } from './built-file.ts';
import { getInlineHashes, getPolicy, getSecurityHeaders, narrowPolicy } from './policy.ts';

interface Redirect {
  from: string;
  to: string;
}

const refresh = /<meta http-equiv="refresh" content="0; url=([^"]+)">/;
const longestLine = 2000;
const lasting = ['Cache-Control', 'public, max-age=31536000, immutable'] as const;

/** Returns the files that hosts such as Netlify and Cloudflare Pages read, by name. */
function getHostFiles(security: Record<string, string>, redirects: readonly Redirect[]) {
  const lines = Object.entries(security).map((header) => `  ${header.join(': ')}`);
  const longest = Math.max(...lines.map(({ length }) => length));
  if (longest > longestLine) {
    throw new Error(`_headers: found a line of ${longest} characters; hosts allow ${longestLine}.`);
  }
  return {
    _headers: `/*\n${lines.join('\n')}\n\n/_astro/*\n  ${lasting.join(': ')}\n`,
    _redirects: `${redirects.map(({ from, to }) => `${from} ${to} 301`).join('\n')}\n`,
  };
}

/** Returns a header as nginx is told to add it: to successful answers, or to all of them. */
const formatForNginx = ([name, value]: readonly [string, string], answers: '' | ' always') =>
  `add_header ${name} "${value}"${answers};\n`;

/** Returns the files that deploy/nginx.conf includes, by name. */
function getNginxFiles(security: Record<string, string>, redirects: readonly Redirect[]) {
  const headers = Object.entries(security).map((header) => formatForNginx(header, ' always'));
  const targets = redirects.map(({ from, to }) => `${from} ${to};\n${from.slice(0, -1)} ${to};\n`);
  return {
    '_nginx/headers.conf': headers.join(''),
    '_nginx/immutable.conf': formatForNginx(lasting, ''),
    '_nginx/redirects.conf': targets.join(''),
  };
}

/**
 * Writes the headers and redirects of the site, in the words of hosts and in those of nginx, and leaves in the policy of each
 * page what that page needs.
 */
export function headers(): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = getBuiltFiles(folder, ['.html']).map((file) => ({
          file,
          path: `/${file.slice(folder.length).replace(/index\.html$/, '')}`,
          html: readFileSync(file, 'utf8'),
        }));
        const security = getSecurityHeaders(getPolicy(getInlineHashes(pages.map(({ html }) => html))));
        for (const { file, html } of pages) {
          const narrowed = narrowPolicy(html);
          if (narrowed !== html) await writeFile(file, narrowed);
        }
        const redirects = pages.flatMap(({ path, html }) => {
          const to = refresh.exec(html)?.[1];
          return to === undefined ? [] : [{ from: path, to }];
        });
        const files = { ...getHostFiles(security, redirects), ...getNginxFiles(security, redirects) };
        await mkdir(join(folder, '_nginx'), { recursive: true });
        await Promise.all(Object.entries(files).map(([file, text]) => writeFile(join(folder, file), text)));
        logger.info(`${Object.keys(security).length} headers, ${redirects.length} redirects`);
      },
    },
  };
}

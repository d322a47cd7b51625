import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { getBuiltFiles } from './built-file.ts';
import { narrowPolicy } from './policy.ts';

/** Leaves in the policy of each page the hashes of that page. */
export function pagePolicy(): AstroIntegration {
  return {
    name: 'page-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        for (const file of getBuiltFiles(fileURLToPath(dir), ['.html'])) {
          const html = await readFile(file, 'utf8');
          const narrowed = narrowPolicy(html);
          if (narrowed !== html) await writeFile(file, narrowed);
        }
      },
    },
  };
}

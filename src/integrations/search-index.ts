import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { getBuiltFiles } from './built-file.ts';

/**
 * How many places of words make a chunk of the index full. A search loads the chunk of each of its words: 30 kB at Pagefind's
 * own 20,000, 6 kB at 3,000. Smaller ones lose results: of the words that begin like the one typed, only those in its chunk
 * are found.
 */
const chunkSize = 3000;

function failOn(errors: string[]) {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/**
 * Pagefind packs its WebAssembly with gzip and reads it unpacked just as well:
 * unpacked, brotli makes it 9 kB smaller on the way.
 */
async function unpackProgram(folder: string) {
  for (const file of getBuiltFiles(folder, ['wasm.en.pagefind'])) {
    await writeFile(file, gunzipSync(await readFile(file)));
  }
}

/** Builds the search index over the finished pages, without Pagefind's own interface. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        // Pagefind 1.6.0 has no option for it and documents this nowhere; the rule search-budget fails if it goes.
        process.env['PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE'] = String(chunkSize);
        const { index, errors } = await pagefind.createIndex();
        failOn(errors);
        if (!index) throw new Error('Pagefind made no index.');
        const added = await index.addDirectory({ path: folder });
        failOn(added.errors);
        failOn((await index.writeFiles({ outputPath: join(folder, 'pagefind') })).errors);
        await pagefind.close();
        const unused = getBuiltFiles(join(folder, 'pagefind'), [
          '.css',
          '-ui.js',
          '-highlight.js',
          '-worker.js',
          'wasm.unknown.pagefind',
        ]);
        await Promise.all(unused.map((file) => rm(file)));
        await unpackProgram(join(folder, 'pagefind'));
        logger.info(`${added.page_count} pages read`);
      },
    },
  };
}

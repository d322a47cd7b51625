import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { getBuiltFiles } from './built-file.ts';

const endings = ['.html', '.js', '.css', '.json', '.svg', '.xml', '.txt', '.pagefind'];
const batch = 16;
/** Below this many bytes a compressed copy is not smaller by anything that matters. */
const smallest = 300;

/** Pages of short addresses fit into one packet as they are, and there are more of them than of all others. */
const isRedirect = (page: Buffer) => page.length < 1400 && page.includes('http-equiv="refresh"');

async function compressFile(file: string) {
  const source = await readFile(file);
  if (source.length < smallest || isRedirect(source)) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  const [small, smallGzip] = await Promise.all([
    promisify(brotliCompress)(source, { params }),
    promisify(gzip)(source, { level: 9 }),
  ]);
  await Promise.all([writeFile(`${file}.br`, small), writeFile(`${file}.gz`, smallGzip)]);
}

/** Writes a brotli and a gzip copy beside each text file, for servers that send them as they are. */
export function compression(): AstroIntegration {
  return {
    name: 'compression',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = getBuiltFiles(fileURLToPath(dir), endings);
        for (let at = 0; at < files.length; at += batch) {
          await Promise.all(files.slice(at, at + batch).map(compressFile));
        }
        logger.info(`${files.length} files looked at`);
      },
    },
  };
}

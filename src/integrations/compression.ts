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

/** What fits into the first packets of a connection arrives no sooner for being smaller still. */
const firstPackets = 14_500;
/** Brotli's levels: 8 takes 2 ms for a page, 10 takes 90 ms and leaves 6 % less, 11 takes 270 ms and leaves 2 % less again. */
const quality = { quick: 8, thorough: 10, utmost: 11 };
/** The utmost takes seldom more than so much of what the thorough level leaves; pages just above it must not miss their budget. */
const lastGain = 0.04;
/** Bytes at the quick level from which a file is worth the utmost as well: pages with large guides, and what a search loads. */
const long = 26_000;
/** Bounds of brotli's window, as powers of two: a window larger than the file costs memory and gains nothing. */
const window = { least: 16, most: 22 };
/** Bytes of a window that brotli does not use. */
const unusedInWindow = 16;

async function compressWith(source: Buffer, level: number): Promise<Buffer> {
  const needed = Math.ceil(Math.log2(source.length + unusedInWindow));
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: level,
    [constants.BROTLI_PARAM_SIZE_HINT]: source.length,
    [constants.BROTLI_PARAM_LGWIN]: Math.min(Math.max(needed, window.least), window.most),
  };
  return promisify(brotliCompress)(source, { params });
}

/** Returns a file as small as it has to be: long files are worth the time, and so is getting into the first packets. */
async function compressWell(source: Buffer): Promise<Buffer> {
  const quick = await compressWith(source, quality.quick);
  if (quick.length <= firstPackets) return quick;
  if (quick.length >= long) return compressWith(source, quality.utmost);
  const small = await compressWith(source, quality.thorough);
  const isClose = small.length > firstPackets && small.length * (1 - lastGain) <= firstPackets;
  return isClose ? compressWith(source, quality.utmost) : small;
}

/** Pages of short addresses fit into one packet as they are, and there are more of them than of all others. */
const isRedirect = (page: Buffer) => page.length < 1400 && page.includes('http-equiv="refresh"');

async function compressFile(file: string) {
  const source = await readFile(file);
  if (source.length < smallest || isRedirect(source)) return;
  const [small, smallGzip] = await Promise.all([compressWell(source), promisify(gzip)(source, { level: 9 })]);
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

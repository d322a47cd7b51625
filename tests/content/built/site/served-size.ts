import { brotliCompressSync, constants } from 'node:zlib';
import type { Site } from './site.ts';

const sizes = new Map<string, number>();

/** Returns the number of bytes a host sends for a file: of its brotli copy, where the build wrote one. */
export function getServedSize({ files, read }: Site, file: string): number {
  return read(files.has(`${file}.br`) ? `${file}.br` : file).length;
}

/** Returns the number of bytes of a text once brotli has packed it as the build does. */
export function getPackedSize(text: string): number {
  const known = sizes.get(text);
  if (known !== undefined) return known;
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  const size = text === '' ? 0 : brotliCompressSync(text, { params }).length;
  sizes.set(text, size);
  return size;
}

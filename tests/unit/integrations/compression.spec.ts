import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { compression } from '../../../src/integrations/compression.ts';
import { finishBuild } from './built-site.ts';

const text = 'The same words again and again. '.repeat(50);
const names = Array.from({ length: 20 }, (_, at) => `errors/${at}/index.html`);

test('every text file gets a smaller brotli and gzip copy that unpacks to the same bytes', async () => {
  const copies = await finishBuild(
    compression(),
    Object.fromEntries(names.map((name) => [name, `${name} ${text}`])),
    (read) => names.map((name) => ({ name, brotli: read(`${name}.br`), gzip: read(`${name}.gz`) })),
  );
  for (const { name, brotli, gzip } of copies) {
    expect(brotliDecompressSync(brotli).toString()).toBe(`${name} ${text}`);
    expect(gunzipSync(gzip).toString()).toBe(`${name} ${text}`);
    expect(brotli.length).toBeLessThan(text.length);
  }
});

test('files that are packed already get no copy', async () => {
  const files = { 'index.html': text, 'a.png': text };
  await expect(finishBuild(compression(), files, (read) => read('a.png.br'))).rejects.toThrow('ENOENT');
});

test('pages of short addresses get no copy: they fit into one packet', async () => {
  const page = `<meta http-equiv="refresh" content="0; url=/a/">${text.slice(0, 800)}`;
  await expect(
    finishBuild(compression(), { 'r/index.html': page }, (read) => read('r/index.html.br')),
  ).rejects.toThrow('ENOENT');
});

import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { ESLint } from 'eslint';

const root = resolve(import.meta.dirname, '../..');
const eslint = new ESLint({ cwd: root, overrideConfigFile: resolve(root, 'tests/eslint.config.mjs') });
const rule = '@typescript-eslint/no-restricted-imports';

/** Returns the messages about imports that the linter has for a file with one import. */
async function lint(file: string, line: string): Promise<string[]> {
  const code = file.endsWith('.astro') ? `---\n${line}\n---\n` : `${line}\n`;
  const [result] = await eslint.lintText(code, { filePath: resolve(root, file) });
  const messages = result?.messages ?? [];
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  return messages.filter(({ ruleId }) => ruleId === rule).map(({ message }) => message);
}

const refused: [file: string, from: string][] = [
  ['src/lib/made-up.ts', '@/data/catalogue.ts'],
  ['src/lib/made-up.ts', '../data/catalogue.ts'],
  ['src/lib/made-up.ts', '../schemas/guide.ts'],
  ['src/lib/made-up.ts', '../../src/pages/index.astro'],
  ['src/schemas/made-up.ts', '../data/catalogue.ts'],
  ['src/schemas/made-up.ts', '@/components/guide/Note.astro'],
  ['src/data/made-up.ts', '@/components/guide/Note.astro'],
  ['src/data/made-up.ts', '../layouts/Base.astro'],
  ['src/components/guide/MadeUp.astro', '@/data/catalogue.ts'],
  ['src/components/guide/MadeUp.astro', '../../data/catalogue.ts'],
  ['src/components/guide/MadeUp.astro', '@/schemas/guide.ts'],
  ['src/components/guide/MadeUp.astro', '@/pages/index.astro'],
  ['src/layouts/MadeUp.astro', '@/data/catalogue.ts'],
  ['src/layouts/MadeUp.astro', '@/lib/slug.ts'],
  ['src/pages/made-up.astro', '@/schemas/guide.ts'],
  ['src/pages/made-up.astro', '@/scripts/consent.ts'],
  ['src/scripts/made-up.ts', '@/data/catalogue.ts'],
  ['src/scripts/statistics/made-up.ts', '../../schemas/guide.ts'],
  ['src/integrations/made-up.ts', '../data/catalogue.ts'],
];

for (const [file, from] of refused) {
  test(`${file} may not import from ${from}`, async () => {
    const folder = file.split('/')[1];
    const messages = await lint(file, `import { x } from '${from}';`);
    expect(messages.join()).toContain(`src/${folder}/ may not import from there`);
  });
}

const accepted: [file: string, line: string][] = [
  ['src/schemas/made-up.ts', "import { x } from '../lib/platform.ts';"],
  ['src/lib/made-up.ts', "import { x } from './slug.ts';"],
  ['src/lib/made-up.ts', "import type { Guide } from '../schemas/guide.ts';"],
  ['src/data/made-up.ts', "import { x } from '@/schemas/guide.ts';"],
  ['src/components/guide/MadeUp.astro', "import Note from './Note.astro';"],
  ['src/components/guide/MadeUp.astro', "import type { X } from '@/data/guide.ts';"],
  ['src/components/guide/MadeUp.astro', "import { x } from '@/lib/slug.ts';"],
  ['src/layouts/MadeUp.astro', "import Head from '@/components/layout/Head.astro';"],
  ['src/pages/made-up.astro', "import { x } from '@/data/guide-page.ts';"],
  ['src/scripts/made-up.ts', "import { x } from '@/lib/slug.ts';"],
  ['src/integrations/made-up.ts', "import { x } from '../lib/statistics.ts';"],
];

for (const [file, line] of accepted) {
  test(`${file} may ${line.replace(';', '')}`, async () => {
    expect(await lint(file, line)).toEqual([]);
  });
}

test('only src/data/ asks astro:content', async () => {
  const line = "import { getCollection } from 'astro:content';";
  expect(await lint('src/data/made-up.ts', line)).toEqual([]);
  for (const file of [
    'src/lib/made-up.ts',
    'src/components/guide/MadeUp.astro',
    'src/layouts/MadeUp.astro',
  ]) {
    expect(await lint(file, line), file).not.toEqual([]);
  }
});

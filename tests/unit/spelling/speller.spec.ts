import { expect, test } from '@playwright/test';
import { findOddWords } from '../../spelling/speller.ts';

test('text for readers is checked; commands, messages, code, names and addresses are not', async () => {
  const { files, words } = await findOddWords(['tests/fixtures/spelling/**']);
  const found = words.map(({ file, line, word, isForbidden }) => {
    const name = file.replace('tests/fixtures/spelling/', '');
    return `${name}:${line} ${word}${isForbidden ? ', forbidden' : ''}`;
  });
  expect(files).toBe(2);
  expect(found.toSorted()).toEqual([
    'guides/odd.mdx:12 lisens',
    'guides/odd.mdx:14 neighbor, forbidden',
    'guides/odd.mdx:18 recieved',
    'guides/odd.mdx:26 sevrer',
    'guides/odd.mdx:28 seting',
    'guides/odd.mdx:32 mistaek',
    "guides/odd.mdx:32 vercel's",
    'guides/odd.mdx:38 wrod',
    'guides/odd.mdx:6 conection',
    'guides/odd.mdx:8 teh',
    'signatures/odd.yaml:8 conection',
    'signatures/odd.yaml:8 recognized, forbidden',
  ]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

/** Sentences that take use of the site for agreement, which is no consent. */
const impliedConsent = /by (continuing|using)[^.]*\b(agree|consent|accept)/i;

const root = resolve(import.meta.dirname, '../..');
const files = ['content', 'src'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name)),
);

const refused = [
  'By continuing to browse, you agree to our cookies.',
  'by using this site you consent to statistics',
  'By using\n  the search, you accept the terms.',
];

for (const sentence of refused) {
  test(`"${sentence.replace(/\s+/g, ' ')}" counts as implied consent`, () => {
    expect(sentence).toMatch(impliedConsent);
  });
}

test('a question that waits for an answer does not count as implied consent', () => {
  expect('Nothing is stored by using this page. You may agree below.').not.toMatch(impliedConsent);
});

test('no text of content/ or src/ takes use of the site for agreement', () => {
  expect(files.length).toBeGreaterThan(100);
  const guilty = files.flatMap((file) => {
    const match = impliedConsent.exec(readFileSync(file, 'utf8'));
    return match ? [`${file.slice(root.length + 1)}: found "${match[0]}"; allowed: a question`] : [];
  });
  expect(guilty).toEqual([]);
});

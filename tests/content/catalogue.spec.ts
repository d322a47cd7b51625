import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { collections } from './catalogue.ts';
import { getOwnCatalogue } from './own-catalogue.ts';
import { rules } from './rules/all.ts';
import { formatViolation } from './violation.ts';

const root = resolve(import.meta.dirname, '../..');

test('every file of content/ is valid YAML and meets the schema of its collection', () => {
  expect(getOwnCatalogue().violations.map(formatViolation)).toEqual([]);
});

for (const rule of rules) {
  test(`${rule.name}: ${rule.description}`, () => {
    expect(rule.check(getOwnCatalogue().catalogue).map(formatViolation)).toEqual([]);
  });
}

test('no collection that readers see is empty', () => {
  const { evidence: _writtenByLabs, ...shown } = getOwnCatalogue().catalogue;
  const empty = Object.entries(shown).filter(([, entries]) => entries.length === 0);
  expect(empty.map(([name]) => name)).toEqual([]);
});

test('every file of content/ belongs to a collection, so that none is left unchecked', () => {
  const { catalogue, violations } = getOwnCatalogue();
  const read = new Set([
    ...Object.values(catalogue).flatMap((entries) => entries.map(({ file }) => file)),
    ...violations.map(({ file }) => file),
  ]);
  const files = readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== '.gitkeep')
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
  const places = Object.entries(collections).map(([name, { ending }]) => `content/${name}/**/*${ending}`);
  expect(
    files.filter((file) => !read.has(file)),
    `allowed: ${places.join(', ')}`,
  ).toEqual([]);
});

import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { collections, loadCatalogue } from './catalogue.ts';
import { rules } from './rules/all.ts';
import { formatViolation } from './violation.ts';

const root = resolve(import.meta.dirname, '../..');
const { catalogue, violations } = loadCatalogue(root);

test('every file of content/ is valid YAML and meets the schema of its collection', () => {
  expect(violations.map(formatViolation)).toEqual([]);
});

for (const rule of rules) {
  test(`${rule.name}: ${rule.description}`, () => {
    expect(rule.check(catalogue).map(formatViolation)).toEqual([]);
  });
}

test('no collection that readers see is empty', () => {
  const { evidence: _writtenByLabs, ...shown } = catalogue;
  const empty = Object.entries(shown).filter(([, entries]) => entries.length === 0);
  expect(empty.map(([name]) => name)).toEqual([]);
});

test('every file of content/ belongs to a collection, so that none is left unchecked', () => {
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

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { rules } from './all.ts';

const folder = import.meta.dirname;
const files = readdirSync(folder).filter((file) => !file.endsWith('.spec.ts') && file !== 'all.ts');

test('every rule file is in the list, under its own name', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(rules.map(({ name }) => `${name}.ts`).toSorted()).toEqual(files.toSorted());
});

for (const { name } of rules) {
  test(`the rule ${name} has a test of its own`, () => {
    expect(existsSync(join(folder, `${name}.spec.ts`))).toBe(true);
  });
}

import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { rules } from './all.ts';

const folder = import.meta.dirname;
/** Files beside the rules that are no rules. */
const others = ['accepted-sources.ts', 'all.ts', 'lab-exemption.ts'];
const files = readdirSync(folder).filter((file) => !file.endsWith('.spec.ts') && !others.includes(file));

test('every rule file is in the list, under its own name', () => {
  expect(files.length).toBeGreaterThan(0);
  expect(rules.map(({ name }) => `${name}.ts`).toSorted()).toEqual(files.toSorted());
});

for (const { name } of rules) {
  test(`the rule ${name} has a test of its own`, () => {
    expect(existsSync(join(folder, `${name}.spec.ts`))).toBe(true);
  });
}

/** Rules that find nothing prove nothing on a site that has nothing: this is what the build must hold. */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { getBuiltSite } from './built-site.ts';
import { getAll, getLinks } from './page.ts';
import { getSitemap } from './sitemap.ts';

test('the built site has pages of every kind that the rules speak of', () => {
  const { site } = getBuiltSite();
  expect(site.pages.filter(({ isIndexed }) => isIndexed).length).toBeGreaterThan(50);
  expect(site.pages.filter(({ refresh }) => refresh !== undefined).length).toBeGreaterThan(50);
  expect(
    site.pages.filter(({ elements }) => elements.some((element) => element.hasAttribute('data-choice')))
      .length,
  ).toBeGreaterThan(0);
  expect([...site.pageAt.keys()]).toEqual(
    expect.arrayContaining(['/', '/errors/', '/404.html', '/gallery/']),
  );
  expect(getSitemap(site).length).toBeGreaterThan(50);
});

test('the built site has the parts of pages that the rules speak of', () => {
  const { site } = getBuiltSite();
  const count = (...names: string[]) => site.pages.flatMap((page) => getAll(page, ...names)).length;
  expect(site.pages.flatMap(getLinks).length).toBeGreaterThan(1000);
  expect(count('svg')).toBeGreaterThan(100);
  expect(count('script')).toBeGreaterThan(100);
  expect(count('style')).toBeGreaterThan(50);
  expect(count('section')).toBeGreaterThan(100);
});

test('the catalogue has entries of every kind that the rules speak of', () => {
  const { inventory } = getBuiltSite();
  // Labs are recorded by runs: where none is recorded, there is nothing to show of them.
  const { labs: _labs, ...kinds } = inventory;
  for (const entries of Object.values(kinds)) expect(entries.length).toBeGreaterThan(0);
  expect(inventory.errors.flatMap(({ aliases }) => aliases).length).toBeGreaterThan(50);
  expect(inventory.guides.some(({ hasAdvancedFixes }) => hasAdvancedFixes)).toBe(true);
});

test('every rule over the built site has its file’s name and a test of its own', async () => {
  const folder = resolve(import.meta.dirname, '..');
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const names = files.filter((file) => !file.endsWith('.spec.ts')).map((file) => file.replace('.ts', ''));
  expect(names.length).toBeGreaterThan(20);
  for (const name of names) {
    const { rule } = await import(`../${name}.ts`);
    expect(rule.name).toBe(name);
    expect(files).toContain(`${name}.spec.ts`);
  }
});

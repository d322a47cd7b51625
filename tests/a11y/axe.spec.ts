import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { answerBefore, expect, templates, test } from '../e2e/site-test.ts';

declare global {
  interface Window {
    /** Axe itself, in a page that it was put into. */
    axe: typeof axe;
  }
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a theme can change: in the second theme the elements are the same, and only these rules can differ. */
const colourRules = ['color-contrast', 'link-in-text-block'];

const runOnly: Record<'light' | 'dark', axe.RunOnly> = {
  light: { type: 'tag', values: rules },
  dark: { type: 'rule', values: colourRules },
};

/**
 * Returns what axe finds in the page as it stands.
 * @param without what to leave out, where the same elements are checked in another state
 */
async function findViolations(page: Page, theme: keyof typeof runOnly, without?: string): Promise<string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async ([exclude, checks]) => {
      const context = exclude === undefined ? document : { exclude };
      const options = { resultTypes: ['violations' as const], preload: false, runOnly: checks };
      return (await window.axe.run(context, options)).violations;
    },
    [without, runOnly[theme]] as const,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)}`),
  );
}

/** Returns what axe finds in a state of a page, at the width of a phone and of a desktop, in light and dark. */
async function findEverywhere(page: Page, without?: string): Promise<string[]> {
  const all: string[] = [];
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    for (const theme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      const found = await findViolations(page, theme, without);
      all.push(...found.map((each) => `at ${width} px in ${theme}: ${each}`));
    }
  }
  return all;
}

for (const path of templates) {
  test(`${path} has no violation`, async ({ page, complaints }) => {
    test.slow();
    complaints.ignore(/404 \(Not Found\)/);
    await answerBefore(page, []);
    await page.goto(path);
    expect(await findEverywhere(page)).toEqual([]);
  });
}

test('the question about cookies has no violation', async ({ page }) => {
  await page.goto('/categories/');
  await expect(page.getByRole('region', { name: 'Cookies and storage' })).toBeVisible();
  expect(await findEverywhere(page, '#content > *')).toEqual([]);
});

test('the cookie settings have no violation', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Choose or read more' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await findEverywhere(page)).toEqual([]);
});

test('the search has no violation: results, nothing found, unavailable', async ({ page, complaints }) => {
  test.slow();
  complaints.ignore(/pagefind|404|Failed to load/i);
  await answerBefore(page, []);
  await page.goto('/errors/');
  const panel = page.locator('[data-search-results]');
  for (const [words, state] of [
    ['502', 'done'],
    ['zxqwvkjy', 'empty'],
  ] as const) {
    await page.getByRole('combobox').fill(words);
    await expect(panel).toHaveAttribute('data-state', state);
    await expect(panel).toBeVisible();
    expect(await findEverywhere(page)).toEqual([]);
  }
  await page.route(/\/(pagefind|api)\//, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/search/?q=502');
  await expect(panel).toHaveAttribute('data-state', 'error');
  expect(await findEverywhere(page)).toEqual([]);
});

test('the check finds a violation where there is one, in either theme', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => {
    const button = document.createElement('button');
    const faint = Object.assign(document.createElement('p'), { textContent: 'Too faint to read' });
    faint.style.color = 'rgb(127 127 127 / 0.3)';
    document.querySelector('main')?.append(button, faint);
  });
  const light = await findViolations(page, 'light');
  expect(light).toContainEqual(expect.stringContaining('button-name'));
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await findViolations(page, 'dark')).toEqual([expect.stringContaining('color-contrast')]);
});

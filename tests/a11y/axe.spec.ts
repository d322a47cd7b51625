import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { answerBefore, expect, templates, test } from '../e2e/site-test.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const widths = [320, 1280];
const themes = ['light', 'dark'] as const;
/** What a theme can change: in the second theme the elements are the same, and only these rules can differ. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * Returns what axe finds.
 * @param without what to leave out, where the same elements are checked in another state
 */
async function findViolations(
  page: Page,
  theme: (typeof themes)[number],
  without?: string,
): Promise<string[]> {
  const builder = new AxeBuilder({ page })
    .options({ resultTypes: ['violations'], preload: false })
    // The other mode is for pages with frames, of which this site has none, and takes twice as long.
    .setLegacyMode();
  if (without !== undefined) builder.exclude(without);
  const { violations } = await (
    theme === 'light' ? builder.withTags(rules) : builder.withRules(colourRules)
  ).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 120)}`),
  );
}

for (const width of widths) {
  for (const path of templates) {
    test(`${path} has no violation at ${width} px`, async ({ page, complaints }) => {
      test.slow();
      complaints.ignore(/404 \(Not Found\)/);
      await answerBefore(page, []);
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await page.goto(path);
      expect(await findViolations(page, 'light')).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await findViolations(page, 'dark')).toEqual([]);
    });
  }

  test(`the question about cookies has no violation at ${width} px, light and dark`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/categories/');
    await expect(page.getByRole('region', { name: 'Cookies and storage' })).toBeVisible();
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      expect(await findViolations(page, colorScheme, '#content > *')).toEqual([]);
    }
  });

  for (const theme of themes) {
    test(`the search has no violation at ${width} px in ${theme}: results, nothing found, unavailable`, async ({
      page,
      complaints,
    }) => {
      complaints.ignore(/pagefind|404|Failed to load/i);
      test.slow();
      await answerBefore(page, []);
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: theme });
      await page.goto('/errors/');
      const panel = page.locator('[data-search-results]');
      for (const [words, state] of [
        ['502', 'done'],
        ['zxqwvkjy', 'empty'],
      ] as const) {
        await page.getByRole('combobox').fill(words);
        await expect(panel).toHaveAttribute('data-state', state);
        await expect(panel).toBeVisible();
        expect(await findViolations(page, theme)).toEqual([]);
      }
      await page.route(/\/(pagefind|api)\//, (route) => route.fulfill({ status: 404, body: '' }));
      await page.goto('/search/?q=502');
      await expect(panel).toHaveAttribute('data-state', 'error');
      expect(await findViolations(page, theme)).toEqual([]);
    });

    test(`the cookie settings have no violation at ${width} px in ${theme}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: theme });
      await page.goto('/');
      await page.getByRole('link', { name: 'Choose or read more' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await findViolations(page, theme)).toEqual([]);
    });
  }
}

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

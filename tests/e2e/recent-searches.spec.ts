import { answerBefore, expect, test } from './site-test.ts';

const done = '[data-search-results][data-state="done"]';
const recent = '[data-recent]';

test('recent searches are not kept without consent', async ({ page }) => {
  await answerBefore(page, []);
  await page.goto('/search/?q=522');
  await expect(page.locator(done)).toBeVisible();
  await page.goto('/search/');
  await expect(page.locator(recent)).toBeHidden();
  expect(await page.evaluate(() => localStorage.getItem('efh-searches'))).toBeNull();
});

test('recent searches are offered again, newest first, and forgotten at a click', async ({ page }) => {
  await answerBefore(page, ['preferences']);
  await page.goto('/search/?q=522');
  await expect(page.locator(done)).toBeVisible();
  await page.goto('/search/?q=<b>bad</b>+gateway');
  await page.goto('/search/');
  await expect(page.locator(recent).getByRole('link')).toHaveText(['<b>bad</b> gateway', '522']);
  await page.locator(recent).getByRole('link', { name: '522' }).click();
  await expect(page.locator(done)).toBeVisible();
  await expect(page.locator(recent)).toBeHidden();
  await page.goto('/search/');
  await expect(page.locator(recent).getByRole('link').first()).toHaveText('522');
  await page.locator(recent).getByRole('button', { name: 'Forget these' }).click();
  await expect(page.locator(recent)).toBeHidden();
  expect(await page.evaluate(() => localStorage.getItem('efh-searches'))).toBeNull();
});

test('a result picked in the search box counts as a search', async ({ page }) => {
  await answerBefore(page, ['preferences']);
  await page.goto('/errors/');
  const box = page.getByRole('combobox');
  await box.focus();
  await box.fill('522');
  await expect(page.locator(done)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/522/);
  expect(await page.evaluate(() => localStorage.getItem('efh-searches'))).toBe('["522"]');
});

import { expect, templates, test } from '../e2e/site-test.ts';

test('no page scrolls sideways, down to 320 pixels', async ({ page, complaints }) => {
  test.slow();
  complaints.ignore(/404 \(Not Found\)/);
  for (const width of [320, 360, 768, 1440]) {
    await page.setViewportSize({ width, height: 800 });
    for (const path of templates) {
      await page.goto(path);
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect({ path, width, isWide: excess > 0 }).toEqual({ path, width, isWide: false });
    }
  }
});

test('on paper there is the content and nothing to click', async ({ page }) => {
  const path = '/errors/502-bad-gateway/nginx/';
  await page.goto(path);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const hidden of [
    'header search',
    'header nav',
    'theme-switch',
    'consent-banner',
    'copy-button button',
  ]) {
    await expect(page.locator(hidden).first()).toBeHidden();
  }
  const answers = page.locator('#faq details p');
  await expect(answers.first()).toBeVisible();
});

test('with reduced motion nothing moves by itself', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('/');
  const state = await page.evaluate(() => ({
    animations: document.getAnimations().length,
    scroll: getComputedStyle(document.documentElement).scrollBehavior,
  }));
  expect(state).toEqual({ animations: 0, scroll: 'auto' });
});

import { expect, test } from './site-test.ts';
import { expectUntouched, getBanner, getKeys } from './consent-state.ts';

const guide = '/errors/502-bad-gateway/nginx/';
const day = 24 * 60 * 60 * 1000;

for (const answer of ['Yes, allow', 'No, thanks']) {
  test(
    `"${answer}" holds for 179 days and is asked for again after 180`,
    { tag: '@any-screen' },
    async ({ page }) => {
      await page.clock.install();
      await page.goto('/');
      await getBanner(page).getByRole('button', { name: answer }).click();
      await page.clock.setSystemTime(Date.now() + 179 * day);
      await page.reload();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(getBanner(page)).toBeHidden();
      await page.clock.setSystemTime(Date.now() + 181 * day);
      await page.reload();
      await expect(getBanner(page)).toBeVisible();
    },
  );
}

test(
  'an answer to an older text, or a broken one, is asked for again',
  { tag: '@any-screen' },
  async ({ page }) => {
    await page.goto('/');
    for (const kept of [`{"version":0,"time":${Date.now()},"allowed":[]}`, '{broken', '[]']) {
      await page.evaluate((value) => localStorage.setItem('efh-consent', value), kept);
      await page.reload();
      await expect(getBanner(page)).toBeVisible();
    }
  },
);

test('with Global Privacy Control nobody asks, nothing is on, and the reader may still agree', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }));
  await page.goto(guide);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(getBanner(page)).toBeHidden();
  await page.getByRole('checkbox', { name: 'Step 1 done' }).first().check();
  await expectUntouched(page);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Cookie settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cookie settings' });
  await expect(dialog.getByText('Global Privacy Control')).toBeVisible();
  await dialog.getByRole('checkbox', { name: /Preferences/ }).check();
  await dialog.getByRole('button', { name: 'Save choice' }).click();
  expect(await getKeys(page)).toEqual(['efh-consent', 'efh-steps']);
});

test('the cookies page lists exactly the keys that the site writes', async ({ page }) => {
  await page.goto('/errors/502-bad-gateway/aws-alb/');
  await getBanner(page).getByRole('button', { name: 'Yes, allow' }).click();
  await page.getByRole('checkbox', { name: 'Step 1 done' }).first().check();
  await page.getByRole('tab', { name: 'AWS CLI' }).first().click();
  await page.getByRole('button', { name: /^Theme/ }).click();
  await page.goto('/search/?q=522');
  await expect(page.locator('[data-search-results][data-state="done"]')).toBeVisible();
  const written = await getKeys(page);
  await page.goto('/cookies/');
  const listed = await page.locator('[data-storage-key]').allTextContents();
  expect(listed.map((key) => key.trim()).sort()).toEqual(written);
});

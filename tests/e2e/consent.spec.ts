import type { Page } from '@playwright/test';
import { expect, templates, test } from './site-test.ts';

const guide = '/errors/502-bad-gateway/nginx/';
const day = 24 * 60 * 60 * 1000;
const banner = (page: Page) => page.getByRole('region', { name: 'Cookies and storage' });
const getKeys = (page: Page) => page.evaluate(() => Object.keys(localStorage).sort());

async function isUntouched(page: Page) {
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
  expect(await page.context().cookies()).toEqual([]);
}

test('before a choice nothing is stored on any kind of page, whatever the reader does', async ({
  page,
  complaints,
}) => {
  complaints.ignore(/404 \(Not Found\)/);
  for (const path of templates) {
    await page.goto(path);
    await expect(banner(page)).toBeVisible();
    await page.mouse.wheel(0, 2000);
    await isUntouched(page);
  }
  await page.goto(guide);
  await page.getByRole('checkbox', { name: 'Step 1 done' }).first().check();
  await isUntouched(page);
  await expect(banner(page)).toBeVisible();
});

test('the check for stored things can fail', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => localStorage.setItem('stray', '1'));
  await expect(isUntouched(page)).rejects.toThrow();
});

test('accepting and refusing are equally easy', async ({ page }) => {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/');
    const [accept, refuse] = await Promise.all(
      ['Yes, allow', 'No, thanks'].map((name) =>
        banner(page)
          .getByRole('button', { name })
          .evaluate((button) => {
            const { width, height, top } = button.getBoundingClientRect();
            const { color, backgroundColor, fontWeight, fontSize, borderColor } = getComputedStyle(button);
            return {
              width: Math.round(width),
              height,
              top,
              color,
              backgroundColor,
              fontWeight,
              fontSize,
              borderColor,
            };
          }),
      ),
    );
    expect(accept).toEqual(refuse);
    expect(accept?.height).toBeGreaterThanOrEqual(24);
  }
});

test('the question leaves the page usable: keyboard reaches skip link and content, and the heading is not covered', async ({
  page,
}) => {
  await page.goto(guide);
  await expect(banner(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
  const isCovered = await page.getByRole('heading', { level: 1 }).evaluate((title) => {
    const { left, top } = title.getBoundingClientRect();
    return !title.contains(document.elementFromPoint(left + 5, top + 5));
  });
  expect(isCovered).toBe(false);
});

test('after yes, ticked steps and the platform are kept on the device, and only that', async ({ page }) => {
  await page.goto('/errors/502-bad-gateway/aws-alb/');
  await banner(page).getByRole('button', { name: 'Yes, allow' }).click();
  await expect(banner(page)).toBeHidden();
  await page.getByRole('checkbox', { name: 'Step 1 done' }).first().check();
  await page.getByRole('tab', { name: 'AWS CLI' }).first().click();
  expect(await getKeys(page)).toEqual(['efh-consent', 'efh-platform', 'efh-steps']);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Step 1 done' }).first()).toBeChecked();
  await expect(page.getByRole('tab', { name: 'AWS CLI' }).first()).toHaveAttribute('aria-selected', 'true');
  expect(await page.evaluate(() => localStorage.getItem('efh-consent'))).toMatch(
    /^\{"version":\d+,"time":\d+,"allowed":\["preferences"\]\}$/,
  );
});

test('after no, nothing but the answer is kept, and nobody asks again', async ({ page }) => {
  await page.goto(guide);
  await banner(page).getByRole('button', { name: 'No, thanks' }).click();
  await page.getByRole('checkbox', { name: 'Step 1 done' }).first().check();
  expect(await getKeys(page)).toEqual(['efh-consent']);
  await page.goto('/errors/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(banner(page)).toBeHidden();
});

test('withdrawing takes effect at once, in two clicks from any page', async ({ page }) => {
  await page.goto(guide);
  await banner(page).getByRole('button', { name: 'Yes, allow' }).click();
  await page.getByRole('checkbox', { name: 'Step 1 done' }).first().check();
  expect(await getKeys(page)).toContain('efh-steps');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Cookie settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cookie settings' });
  await expect(dialog.getByRole('checkbox', { name: /Preferences/ })).toBeChecked();
  await dialog.getByRole('button', { name: 'Reject all' }).click();
  await expect(dialog).toBeHidden();
  expect(await getKeys(page)).toEqual(['efh-consent']);
});

test('every page leads to the cookie settings', async ({ page, complaints }) => {
  complaints.ignore(/404 \(Not Found\)/);
  for (const path of templates) {
    await page.goto(path);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Cookie settings' }).click();
    await expect(page.getByRole('dialog', { name: 'Cookie settings' })).toBeVisible();
  }
});

test('closing the settings with Escape changes nothing and gives the focus back', async ({ page }) => {
  await page.goto('/cookies/');
  const opener = page.getByRole('contentinfo').getByRole('link', { name: 'Cookie settings' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(opener).toBeFocused();
  await isUntouched(page);
});

for (const answer of ['Yes, allow', 'No, thanks']) {
  test(`"${answer}" holds for 179 days and is asked for again after 180`, async ({ page }) => {
    await page.clock.install();
    await page.goto('/');
    await banner(page).getByRole('button', { name: answer }).click();
    await page.clock.setSystemTime(Date.now() + 179 * day);
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(banner(page)).toBeHidden();
    await page.clock.setSystemTime(Date.now() + 181 * day);
    await page.reload();
    await expect(banner(page)).toBeVisible();
  });
}

test('an answer to an older text, or a broken one, is asked for again', async ({ page }) => {
  await page.goto('/');
  for (const kept of [`{"version":0,"time":${Date.now()},"allowed":[]}`, '{broken', '[]']) {
    await page.evaluate((value) => localStorage.setItem('efh-consent', value), kept);
    await page.reload();
    await expect(banner(page)).toBeVisible();
  }
});

test('with Global Privacy Control nobody asks, nothing is on, and the reader may still agree', async ({
  page,
}) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }));
  await page.goto(guide);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(banner(page)).toBeHidden();
  await page.getByRole('checkbox', { name: 'Step 1 done' }).first().check();
  await isUntouched(page);
  await page.getByRole('contentinfo').getByRole('link', { name: 'Cookie settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cookie settings' });
  await expect(dialog.getByText('Global Privacy Control')).toBeVisible();
  await dialog.getByRole('checkbox', { name: /Preferences/ }).check();
  await dialog.getByRole('button', { name: 'Save choice' }).click();
  expect(await getKeys(page)).toEqual(['efh-consent', 'efh-steps']);
});

test('the cookies page lists exactly the keys that the site writes', async ({ page }) => {
  await page.goto('/errors/502-bad-gateway/aws-alb/');
  await banner(page).getByRole('button', { name: 'Yes, allow' }).click();
  await page.getByRole('checkbox', { name: 'Step 1 done' }).first().check();
  await page.getByRole('tab', { name: 'AWS CLI' }).first().click();
  await page.getByRole('button', { name: /^Theme/ }).click();
  const written = await getKeys(page);
  await page.goto('/cookies/');
  const listed = await page.locator('[data-storage-key]').allTextContents();
  expect(listed.map((key) => key.trim()).sort()).toEqual(written);
});

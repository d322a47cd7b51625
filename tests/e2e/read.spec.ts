import { answerBefore, expect, test } from './site-test.ts';

const guide = '/errors/502-bad-gateway/nginx/';

test('the copy button copies the command alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await answerBefore(page, []);
  await page.goto(guide);
  const command = page.locator('copy-button').first();
  const text = await command.locator('[data-copy]').textContent();
  expect(text).toBeTruthy();
  await command.getByRole('button').click();
  await expect(command.getByRole('button')).toHaveText('Copied');
  await expect(command.getByRole('status')).toHaveText('Copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
});

test('where copying is blocked, the command is selected instead', async ({ page }) => {
  await answerBefore(page, []);
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: () => Promise.reject(new Error('blocked')) },
    });
  });
  await page.goto(guide);
  const command = page.locator('copy-button').first();
  await command.getByRole('button').click();
  await expect(command.getByRole('button')).toHaveText('Select');
  const text = (await command.locator('[data-copy]').textContent()) ?? '';
  expect(await page.evaluate(() => getSelection()?.toString())).toBe(text);
});

test('one choice of platform holds for every step, also by keyboard', async ({ page }) => {
  await answerBefore(page, []);
  await page.goto('/errors/502-bad-gateway/aws-alb/');
  const lists = page.getByRole('tablist');
  expect(await lists.count()).toBeGreaterThan(1);
  await lists.first().getByRole('tab', { name: 'AWS console' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(lists.first().getByRole('tab', { name: 'AWS CLI' })).toBeFocused();
  for (const list of await lists.all()) {
    const tab = list.getByRole('tab', { name: 'AWS CLI' });
    if ((await tab.count()) > 0) await expect(tab).toHaveAttribute('aria-selected', 'true');
  }
  await page.keyboard.press('Home');
  await expect(lists.first().getByRole('tab', { name: 'AWS console' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
});

test('the picture of the request path is told as a sentence', async ({ page }) => {
  await answerBefore(page, []);
  await page.goto(guide);
  const picture = page.locator('figure svg[role="img"]:visible');
  await expect(picture).toHaveCount(1);
  await expect(picture).toHaveAccessibleName(/nginx/);
});

test('the theme follows the system, can be chosen, and survives a reload without a flash', async ({
  page,
  complaints,
}) => {
  complaints.ignore(/ERR_FAILED/);
  await answerBefore(page, []);
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(guide);
  const getPaper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await getPaper();
  const button = page.getByRole('button', { name: /^Theme/ });
  await button.click();
  await button.click();
  await expect(button).toHaveAccessibleName('Theme: dark');
  const dark = await getPaper();
  expect(dark).not.toBe(light);
  await page.route('**/*.js', (route) => route.abort());
  await page.reload({ waitUntil: 'commit' });
  await page.waitForFunction(() => document.body !== null);
  expect(await getPaper()).toBe(dark);
  await page.unroute('**/*.js');
  await page.reload();
  await button.click();
  await expect(button).toHaveAccessibleName('Theme: follow the system');
  expect(await page.evaluate(() => localStorage.getItem('efh-theme'))).toBeNull();
});

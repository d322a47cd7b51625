import { expect, templates, test } from './site-test.ts';
import { expectUntouched, getBanner, getKeys } from './consent-state.ts';

const guide = '/errors/502-bad-gateway/nginx/';

test('before a choice nothing is stored on any kind of page, whatever the reader does', async ({
  page,
  complaints,
}) => {
  test.slow();
  complaints.ignore(/404 \(Not Found\)/);
  for (const path of templates) {
    await page.goto(path);
    await expect(getBanner(page)).toBeVisible();
    await page.mouse.wheel(0, 2000);
    await expectUntouched(page);
  }
  await page.goto(guide);
  await page.getByRole('checkbox', { name: 'Step 1 done' }).first().check();
  await expectUntouched(page);
  await expect(getBanner(page)).toBeVisible();
});

test('the check for stored things can fail', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(() => localStorage.setItem('stray', '1'));
  await expect(expectUntouched(page)).rejects.toThrow();
});

test('accepting and refusing are equally easy', async ({ page }) => {
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/');
    const [accept, refuse] = await Promise.all(
      ['Yes, allow', 'No, thanks'].map((name) =>
        getBanner(page)
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
  await expect(getBanner(page)).toBeVisible();
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

test('at the end of a page the question stands below the foot', async ({ page }) => {
  for (const path of ['/errors/', '/contact/']) {
    await page.goto(path);
    await expect(getBanner(page)).toBeInViewport({ ratio: 1 });
    await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    const [foot, question] = await Promise.all(
      [page.getByRole('contentinfo'), getBanner(page)].map((part) => part.boundingBox()),
    );
    // Parts of a pixel may differ.
    expect((foot?.y ?? NaN) + (foot?.height ?? NaN), path).toBeLessThan((question?.y ?? NaN) + 1);
    await expect(getBanner(page)).toBeInViewport({ ratio: 1 });
  }
});

test('after yes, ticked steps and the platform are kept on the device, and only that', async ({ page }) => {
  await page.goto('/errors/502-bad-gateway/aws-alb/');
  await getBanner(page).getByRole('button', { name: 'Yes, allow' }).click();
  await expect(getBanner(page)).toBeHidden();
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
  await getBanner(page).getByRole('button', { name: 'No, thanks' }).click();
  await page.getByRole('checkbox', { name: 'Step 1 done' }).first().check();
  expect(await getKeys(page)).toEqual(['efh-consent']);
  await page.goto('/errors/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(getBanner(page)).toBeHidden();
});

test('withdrawing takes effect at once, in two clicks from any page', async ({ page }) => {
  await page.goto(guide);
  await getBanner(page).getByRole('button', { name: 'Yes, allow' }).click();
  await page.getByRole('checkbox', { name: 'Step 1 done' }).first().check();
  expect(await getKeys(page)).toContain('efh-steps');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Cookie settings' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cookie settings' });
  await expect(dialog.getByRole('checkbox', { name: /Preferences/ })).toBeChecked();
  await dialog.getByRole('button', { name: 'Reject all' }).click();
  await expect(dialog).toBeHidden();
  expect(await getKeys(page)).toEqual(['efh-consent']);
});

for (const path of templates) {
  test(`${path} leads to the cookie settings`, { tag: '@any-screen' }, async ({ page, complaints }) => {
    complaints.ignore(/404 \(Not Found\)/);
    await page.goto(path);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Cookie settings' }).click();
    await expect(page.getByRole('dialog', { name: 'Cookie settings' })).toBeVisible();
  });
}

test('closing the settings with Escape changes nothing and gives the focus back', async ({ page }) => {
  await page.goto('/cookies/');
  const opener = page.getByRole('contentinfo').getByRole('link', { name: 'Cookie settings' });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(opener).toBeFocused();
  await expectUntouched(page);
});

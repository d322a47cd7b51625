import { expect, templates, test } from './site-test.ts';

const guide = '/errors/502-bad-gateway/aws-alb/';

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('every kind of page shows its content, and no dead control', async ({ page }) => {
    for (const path of templates) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('theme-switch')).toHaveCount(1);
      await expect(
        page.locator(
          'theme-switch button:visible, copy-button button:visible, [data-tabs]:visible, consent-banner:visible',
        ),
      ).toHaveCount(0);
    }
  });

  test('all variants of a step stand one below the other, each with its name', async ({ page }) => {
    await page.goto(guide);
    const tabs = page.locator('platform-tabs').first();
    await expect(tabs.locator('[data-heading]')).toHaveText([/AWS console/, /AWS CLI/]);
    for (const panel of await tabs.locator('[data-panel]').all()) await expect(panel).toBeVisible();
  });

  test('searching leads to the full list, and a short address to its error', async ({ page }) => {
    await page.goto('/errors/');
    await page.getByLabel('Search errors, messages and guides').fill('502');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/search/?q=502');
    await expect(page.getByText('Searching needs scripts')).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: '502', exact: true }).click();
    await expect(page).toHaveURL('/errors/502-bad-gateway/');
  });

  test('the cookie settings lead to the page that explains them', async ({ page }) => {
    await page.goto(guide);
    await page.getByRole('contentinfo').getByRole('link', { name: 'Cookie settings' }).click();
    await expect(page).toHaveURL('/cookies/');
  });

  test('the menu of narrow screens opens', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(guide);
    await page.getByLabel('Menu').first().click();
    await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Faults' }).click();
    await expect(page).toHaveURL('/faults/');
  });
});

test('with storage blocked, the page works, nothing complains, and nobody asks', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  });
  await page.goto(guide);
  await expect(page.getByRole('tab', { name: 'AWS CLI' }).first()).toBeVisible();
  await page.getByRole('tab', { name: 'AWS CLI' }).first().click();
  await page.getByRole('checkbox', { name: 'Step 1 done' }).first().check();
  await page.getByRole('button', { name: /^Theme/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await expect(page.getByRole('region', { name: 'Cookies and storage' })).toBeHidden();
  await page.getByRole('contentinfo').getByRole('link', { name: 'Cookie settings' }).click();
  await expect(page.getByText('Your browser blocks local storage')).toBeVisible();
});

test('offline after load, the search says so and the page stays', async ({ page, context, complaints }) => {
  complaints.ignore(/ERR_INTERNET_DISCONNECTED|Failed to load|Pagefind/i);
  await page.goto(guide);
  await expect(page.getByRole('combobox')).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('combobox').fill('503');
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'error');
  await expect(page.getByText('You are offline').first()).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test.describe('a journey', () => {
  // These must fail: they prove that the check of every journey can.
  test.fail();

  test('fails when the page reports an error', async ({ page }) => {
    await page.goto('/about/');
    await page.evaluate(() => console.error('something broke'));
  });

  test('fails when the page asks another origin', async ({ page }) => {
    await page.route('https://elsewhere.example/**', (route) => route.fulfill({ body: '' }));
    await page.goto('/about/');
    await page.evaluate(() =>
      fetch('https://elsewhere.example/', { mode: 'no-cors' }).catch(() => undefined),
    );
  });

  test('fails when the page breaks its policy', async ({ page }) => {
    await page.goto('/about/');
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      document.head.append(style);
    });
  });
});

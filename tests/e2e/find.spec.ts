import { answerBefore, expect, test } from './site-test.ts';

const guide = '/errors/502-bad-gateway/cloud-load-balancers-cdns/';
const heading = 'How to Fix 502 Bad Gateway (Cloud Load Balancers / CDNs)';

test.beforeEach(async ({ page }) => {
  await answerBefore(page, []);
});

test('a reader finds the guide by searching from the home page', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('/');
  const box = page.getByRole('combobox');
  await expect(box).toBeFocused();
  await box.fill('502 cloud load balancer');
  const results = page.locator('[data-search-results][data-state="done"]');
  await expect(results).toBeVisible();
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  const first = results.getByRole('option').first();
  await expect(first).toContainText(heading);
  await first.click();
  await expect(page).toHaveURL(guide);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
});

test('a reader finds the guide by browsing categories', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('main').getByRole('link', { name: 'Cloud load balancers & CDNs' }).click();
  await page.getByRole('link', { name: heading }).click();
  await expect(page).toHaveURL(guide);
  const crumbs = page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('listitem');
  await expect(crumbs).toHaveText([
    /Home/,
    /Cloud load balancers & CDNs/,
    /502 Bad Gateway/,
    /Cloud load balancers & CDNs/,
  ]);
});

test('a short address leads to the error, and from there to the guide', async ({ page }) => {
  await page.goto('/502');
  await expect(page).toHaveURL('/errors/502-bad-gateway/');
  await page.locator('#where').getByRole('link', { name: 'Cloud load balancers & CDNs' }).click();
  await expect(page).toHaveURL(guide);
});

test('an ambiguous short address offers a choice', async ({ page }) => {
  await page.goto('/timeout/');
  const choice = page.locator('[data-choice]').getByRole('link');
  await expect(choice).toHaveText([/504 Gateway Timeout/, /ETIMEDOUT Connection timed out/]);
});

test('a mistyped address says so, seeds the search and offers the nearest errors', async ({
  page,
  complaints,
}) => {
  complaints.ignore(/404/);
  const response = await page.goto('/502-bad-gatewey');
  expect(response?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('404');
  await expect(page.getByRole('combobox')).toHaveValue('502 bad gatewey');
  await expect(page.getByRole('heading', { name: 'Nearest to what you typed' })).toBeVisible();
  await expect(page.locator('not-found [data-list]').getByRole('link').first()).toHaveText('502 Bad Gateway');
});

test('the list of errors narrows while typing', async ({ page }) => {
  await page.goto('/errors/');
  const entries = page.locator('list-filter li:visible');
  const all = await entries.count();
  expect(all).toBeGreaterThan(5);
  const filter = page.getByLabel('Filter by code, name or product');
  await filter.fill('haproxy');
  await expect(entries.filter({ hasText: '502 Bad Gateway' })).toBeVisible();
  await expect(entries.filter({ hasText: '404 Not Found' })).toHaveCount(0);
  await filter.fill('521 web server');
  await expect(entries).toHaveCount(1);
  await expect(page.getByText('1 error', { exact: true })).toBeVisible();
});

test('the list of errors narrows by spellings that it does not show', async ({ page }) => {
  await page.goto('/errors/');
  await page.getByLabel('Filter by code, name or product').fill('status code 502');
  await expect(page.locator('list-filter li:visible')).toHaveText(/502 Bad Gateway/);
});

test('without the spellings, the list of errors narrows by what it shows', async ({ page, complaints }) => {
  complaints.ignore(/404|Failed to load/);
  await page.route('**/api/v1/errors.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/errors/');
  await page.getByLabel('Filter by code, name or product').fill('bad gateway');
  await expect(page.locator('list-filter li:visible')).toHaveText(/502 Bad Gateway/);
});

test("a product's own guides stand before those that deal with it among others", async ({ page }) => {
  await page.goto('/products/nginx/');
  const guides = page.locator('section', { has: page.getByRole('heading', { name: 'Guides', exact: true }) });
  const scopes = await guides.locator('li > p:first-child').allTextContents();
  const last = scopes.lastIndexOf('nginx');
  expect(last).toBeGreaterThan(1);
  // Those of errors that nginx alone has are general.
  expect(scopes.slice(0, last).filter((scope) => scope !== 'nginx' && scope !== 'General')).toEqual([]);
  expect(scopes.length).toBeGreaterThan(last + 1);
});

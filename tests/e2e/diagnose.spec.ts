import type { Page } from '@playwright/test';
import { answerBefore, expect, test } from './site-test.ts';

test.beforeEach(async ({ page }) => {
  await answerBefore(page, []);
});

const refused =
  '2026/11/24 09:12:44 [error] 31#31: *1 connect() failed (111: Connection refused) while connecting to upstream, client: 192.0.2.7, server: example.com, request: "GET /?token=abcdef123456 HTTP/1.1", upstream: "http://127.0.0.1:3000/"';

const diagnosis = (page: Page, state: string) => page.locator(`[data-diagnosis][data-state="${state}"]`);
const first = (page: Page) => page.locator('[data-candidate]').first();
const message = (page: Page) => page.locator('diagnose-panel [data-message]');
const shared =
  'error=502-bad-gateway&product=nginx&fault=connection-refused&signature=nginx%2Fconnect-refused';

test('a log line leads to the guide for the product that printed it', async ({ page }) => {
  await page.goto('/diagnose/');
  await expect(diagnosis(page, 'idle')).toBeAttached();
  await page.getByLabel('Your text', { exact: true }).fill(refused);
  await expect(diagnosis(page, 'done')).toBeAttached();
  await expect(first(page)).toHaveAttribute('data-product', 'nginx');
  await expect(first(page).getByRole('link')).toHaveCount(1);
  await expect(first(page).getByRole('link')).toHaveAttribute('href', '/errors/502-bad-gateway/nginx/');
  await expect(first(page).locator('mark')).toHaveText(
    'connect() failed (111: Connection refused) while connecting to upstream',
  );
  await expect(first(page).getByText('http://127.0.0.1:3000/', { exact: true })).toBeVisible();
  await expect(first(page)).toContainText('First:');
});

test('the keyboard alone gets from the text to the page that helps', async ({ page }) => {
  await page.goto('/diagnose/');
  await page.getByLabel('Your text', { exact: true }).focus();
  await page.keyboard.insertText(
    'curl: (60) SSL certificate problem: unable to get local issuer certificate',
  );
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Diagnose' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(diagnosis(page, 'done')).toBeAttached();
  await first(page).getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/errors/unable-to-get-local-issuer-certificate/');
});

test(
  'nothing is sent or stored while a text is diagnosed',
  { tag: '@any-screen' },
  async ({ page, context }) => {
    await page.goto('/diagnose/');
    await page.getByRole('button', { name: 'HAProxy log' }).click();
    await expect(diagnosis(page, 'done')).toBeAttached();
    const asked: string[] = [];
    context.on('request', (request) => asked.push(request.url()));
    await page.getByLabel('Your text', { exact: true }).fill(refused);
    await expect(first(page)).toHaveAttribute('data-product', 'nginx');
    expect(asked).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href]),
    );
    expect(kept).not.toContain('abcdef123456');
    expect(kept).not.toContain('Connection refused');
  },
);

test('secrets are masked in the result, and the shared address holds ids alone', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/diagnose/');
  await page.getByLabel('Your text', { exact: true }).fill(refused);
  await expect(diagnosis(page, 'done')).toBeAttached();
  await expect(page.locator('[data-diagnosis]')).not.toContainText('abcdef123456');
  await first(page).getByRole('button', { name: 'Copy a link' }).click();
  await expect(first(page).getByRole('status')).toContainText('Copied');
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(address).hash.slice(1).split('&').sort()).toEqual([
    'error=502-bad-gateway',
    'fault=connection-refused',
    'product=nginx',
    'signature=nginx%2Fconnect-refused',
  ]);
  await page.goto('/');
  await page.goto(address);
  await expect(first(page)).toHaveAttribute('data-product', 'nginx');
  await expect(message(page)).toContainText('shared');
});

test('where copying is blocked, the link to a result is shown', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(`/diagnose/#${shared}`);
  await first(page).getByRole('button', { name: 'Copy a link' }).click();
  await expect(first(page).getByRole('status')).toContainText('/diagnose/#error=502-bad-gateway');
});

test('a text that means nothing is not recognised, and says what to do', async ({ page }) => {
  await page.goto('/diagnose/');
  await page.getByLabel('Your text', { exact: true }).fill('Breakfast: two eggs and toast, 502 kcal.');
  await expect(diagnosis(page, 'none')).toBeAttached();
  await expect(message(page)).toContainText('Not recognised');
  await expect(message(page).getByRole('link', { name: 'All errors' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(diagnosis(page, 'idle')).toBeAttached();
  await expect(page.getByLabel('Your text', { exact: true })).toHaveValue('');
});

test('a HAR file is read for its failed requests', { tag: '@any-screen' }, async ({ page }) => {
  const response = {
    status: 502,
    statusText: 'Bad Gateway',
    httpVersion: 'HTTP/2',
    headers: [{ name: 'server', value: 'awselb/2.0' }],
    content: { text: '' },
  };
  const har = { log: { entries: [{ response: { ...response, status: 200, headers: [] } }, { response }] } };
  await page.goto('/diagnose/');
  await page.getByLabel('Open a log or HAR file').setInputFiles({
    name: 'page.har',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(har)),
  });
  await expect(first(page)).toHaveAttribute('data-product', 'aws-alb');
});

test('a file that is no text is refused with a sentence', { tag: '@any-screen' }, async ({ page }) => {
  await page.goto('/diagnose/');
  await page
    .getByLabel('Open a log or HAR file')
    .setInputFiles({ name: 'a.log', mimeType: 'text/plain', buffer: Buffer.from([0, 1, 2, 3]) });
  await expect(diagnosis(page, 'error')).toBeAttached();
  await expect(message(page)).toContainText('no text');
});

test('with the catalogue missing, the page says so, and works once it is back', async ({
  page,
  complaints,
}) => {
  complaints.ignore(/404|Failed to load/i);
  await page.route('**/api/v1/signatures.json', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto('/diagnose/');
  await page.getByLabel('Your text', { exact: true }).fill(refused);
  await expect(diagnosis(page, 'error')).toBeAttached();
  await page.unroute('**/api/v1/signatures.json');
  await page.getByRole('button', { name: 'Diagnose' }).click();
  await expect(diagnosis(page, 'done')).toBeAttached();
});

test('with the script of the worker missing, the page says so, and works once it is back', async ({
  page,
  complaints,
}) => {
  complaints.ignore(/Failed to load/i);
  await page.route('**/_astro/diagnose-worker*', (route) => route.abort());
  await page.goto('/diagnose/');
  await page.getByLabel('Your text', { exact: true }).fill(refused);
  await expect(diagnosis(page, 'error')).toBeAttached();
  await page.unroute('**/_astro/diagnose-worker*');
  await page.getByRole('button', { name: 'Diagnose' }).click();
  await expect(diagnosis(page, 'done')).toBeAttached();
});

test('once it has been used, it works without a network', async ({ page, context }) => {
  await page.goto('/diagnose/');
  await page.getByRole('button', { name: 'curl' }).click();
  await expect(diagnosis(page, 'done')).toBeAttached();
  await context.setOffline(true);
  await page.getByLabel('Your text', { exact: true }).fill(refused);
  await expect(first(page)).toHaveAttribute('data-product', 'nginx');
});

test('200 kB of any text leave the page responsive', { tag: '@any-screen' }, async ({ page, context }) => {
  await page.goto('/diagnose/');
  await page.getByRole('button', { name: 'curl' }).click();
  await expect(diagnosis(page, 'done')).toBeAttached();
  const session = await context.newCDPSession(page);
  // Time of the page's own thread alone: what other processes take does not count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const getBusy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN) * 1000;
  };
  const before = await getBusy();
  await page.evaluate(async () => {
    const field = document.querySelector('textarea');
    if (!field) throw new Error('no field');
    field.value = 'connect() failed (111: Connection refused) while '.repeat(4100);
    field.form?.requestSubmit();
    await new Promise((resolve) => setTimeout(resolve, 1500));
  });
  // Milliseconds, of which the text itself in its field takes most: it is a worker that reads it.
  expect(await getBusy()).toBeLessThan(before + 500);
  expect(page.workers()).toHaveLength(1);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what still works', async ({ page }) => {
    await page.goto('/diagnose/');
    await expect(page.getByText('needs scripts, which are off')).toBeVisible();
    await expect(page.getByLabel('Your text', { exact: true })).toBeHidden();
    await expect(page.locator('main').getByRole('link', { name: 'all errors' })).toBeVisible();
  });
});

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
const field = (page: Page) => page.getByLabel('Your text', { exact: true });
const shared =
  'error=502-bad-gateway&product=nginx&fault=connection-refused&signature=nginx%2Fconnect-refused';

/** Holds back what is asked for at an address; returns how to let it go. */
async function hold(page: Page, address: string): Promise<() => void> {
  let letGo = () => {};
  const gate = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(address, async (route) => {
    await gate;
    await route.continue();
  });
  return letGo;
}

/** Opens a file whose text comes half a second later, or not at all. */
async function openSlowly(page: Page, text: string | undefined) {
  await page.evaluate((late) => {
    File.prototype.text = () =>
      new Promise((resolve, reject) => {
        setTimeout(() => (late === undefined ? reject(new Error('gone')) : resolve(late)), 500);
      });
  }, text);
  await page
    .getByLabel('Open a log or HAR file')
    .setInputFiles({ name: 'a.log', mimeType: 'text/plain', buffer: Buffer.from('a') });
}

test('a log line leads to the guide for the product that printed it', async ({ page }) => {
  await page.goto('/diagnose/');
  await expect(diagnosis(page, 'idle')).toBeAttached();
  await field(page).fill(refused);
  await expect(diagnosis(page, 'done')).toBeAttached();
  await expect(first(page)).toHaveAttribute('data-product', 'nginx');
  await expect(first(page).getByRole('link')).toHaveCount(1);
  await expect(first(page).getByRole('link')).toHaveAttribute('href', '/errors/502-bad-gateway/nginx/');
  await expect(first(page).locator('mark')).toHaveText(
    'connect() failed (111: Connection refused) while connecting to upstream',
  );
  await expect(first(page).getByText('http://127.0.0.1:3000/', { exact: true })).toBeVisible();
  await expect(first(page).getByText('First:').locator('..').locator('code').first()).toBeVisible();
  await expect(first(page)).not.toContainText('`');
});

test('the result of a pasted text is brought into sight, that of a typed one is not', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/diagnose/');
  await expect(diagnosis(page, 'idle')).toBeAttached();
  await field(page).fill(refused);
  await expect(diagnosis(page, 'done')).toBeAttached();
  await expect(first(page).getByRole('heading')).not.toBeInViewport();
  await field(page).evaluate((element: HTMLTextAreaElement, text) => {
    element.value = text;
    element.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
  }, refused);
  await expect(first(page).getByRole('heading')).toBeInViewport({ ratio: 1 });
});

test('the keyboard alone gets from the text to the page that helps', async ({ page }) => {
  await page.goto('/diagnose/');
  await field(page).focus();
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
    await field(page).fill(refused);
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
  await field(page).fill(refused);
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

test('a shared address opened on the page itself is shown', { tag: '@any-screen' }, async ({ page }) => {
  await page.goto('/diagnose/');
  await page.goto(`/diagnose/#${shared}`);
  await expect(first(page)).toHaveAttribute('data-product', 'nginx');
  await expect(message(page)).toContainText('shared');
});

test(
  'a shared address whose error is not in the catalogue says so',
  { tag: '@any-screen' },
  async ({ page }) => {
    await page.goto('/diagnose/#error=gone');
    await expect(diagnosis(page, 'unknown')).toBeAttached();
    await expect(message(page)).toContainText('does not have the result');
  },
);

test('a text that means nothing is not recognised, and says what to do', async ({ page }) => {
  await page.goto('/diagnose/');
  await field(page).fill('Breakfast: two eggs and toast, 502 kcal.');
  await expect(diagnosis(page, 'none')).toBeAttached();
  await expect(message(page)).toContainText('Not recognised');
  await expect(message(page).getByRole('link', { name: 'All errors' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(diagnosis(page, 'idle')).toBeAttached();
  await expect(field(page)).toHaveValue('');
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

test(
  'a long log that begins like JSON is read as far as any other, and says so',
  { tag: '@any-screen' },
  async ({ page }) => {
    const line = JSON.stringify({ log: refused, stream: 'stderr' });
    await page.goto('/diagnose/');
    await page.getByLabel('Open a log or HAR file').setInputFiles({
      name: 'container.log',
      mimeType: 'text/plain',
      buffer: Buffer.from(`${line}\n`.repeat(1000)),
    });
    await expect(first(page)).toHaveAttribute('data-product', 'nginx');
    await expect(message(page)).toContainText('Only the first 200,000 characters');
  },
);

test('a file that cannot be read is refused with a sentence', { tag: '@any-screen' }, async ({ page }) => {
  await page.goto('/diagnose/');
  await openSlowly(page, undefined);
  await expect(diagnosis(page, 'error')).toBeAttached();
  await expect(message(page)).toContainText('could not be read');
});

test(
  'a file that comes late does not replace what was typed since',
  { tag: '@any-screen' },
  async ({ page }) => {
    await page.goto('/diagnose/');
    await openSlowly(page, 'curl: (60) SSL certificate problem: unable to get local issuer certificate');
    await field(page).fill(refused);
    await page.waitForTimeout(1000);
    await expect(field(page)).toHaveValue(refused);
    await expect(first(page)).toHaveAttribute('data-product', 'nginx');
  },
);

test('the same file can be opened twice', { tag: '@any-screen' }, async ({ page }) => {
  const log = { name: 'a.log', mimeType: 'text/plain', buffer: Buffer.from(refused) };
  await page.goto('/diagnose/');
  await page.getByLabel('Open a log or HAR file').setInputFiles(log);
  await expect(diagnosis(page, 'done')).toBeAttached();
  await expect(page.getByLabel('Open a log or HAR file')).toHaveValue('');
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
  await field(page).fill(refused);
  await expect(diagnosis(page, 'error')).toBeAttached();
  await page.unroute('**/api/v1/signatures.json');
  await page.getByRole('button', { name: 'Diagnose' }).click();
  await expect(diagnosis(page, 'done')).toBeAttached();
});

for (const script of ['worker', 'result']) {
  test(`with the script of the ${script} missing, the page says so, and works once it is back`, async ({
    page,
    complaints,
  }) => {
    complaints.ignore(/Failed to load/i);
    await page.route(`**/_astro/diagnose-${script}*`, (route) => route.abort());
    await page.goto('/diagnose/');
    await field(page).fill(refused);
    await expect(diagnosis(page, 'error')).toBeAttached();
    await page.unroute(`**/_astro/diagnose-${script}*`);
    await page.getByRole('button', { name: 'Diagnose' }).click();
    await expect(diagnosis(page, 'done')).toBeAttached();
  });
}

test(
  'a diagnosis that fails is not taken for a missing catalogue',
  { tag: '@any-screen' },
  async ({ page, complaints }) => {
    complaints.ignore(/in \/api\/v1\/errors\.json/);
    let loads = 0;
    await page.route('**/api/v1/errors.json', (route) => {
      loads += 1;
      return route.fulfill({ json: [] });
    });
    await page.goto('/diagnose/');
    await field(page).fill(refused);
    await expect(message(page)).toContainText('The diagnosis of this text failed');
    await page.getByRole('button', { name: 'curl' }).click();
    await expect(message(page)).toContainText('The diagnosis of this text failed');
    expect(loads).toBe(1);
  },
);

test(
  'once the field is cleared, an answer on its way is not shown',
  { tag: '@any-screen' },
  async ({ page }) => {
    await page.addInitScript(() => {
      window.Worker = class extends Worker {
        constructor(...given: ConstructorParameters<typeof Worker>) {
          super(...given);
          this.addEventListener('message', () => document.body.setAttribute('data-answered', ''));
        }
      };
    });
    await page.goto('/diagnose/');
    const letGo = await hold(page, '**/api/v1/signatures.json');
    const asked = page.waitForRequest('**/api/v1/signatures.json');
    await field(page).fill(refused);
    await asked;
    await page.getByRole('button', { name: 'Clear' }).click();
    await expect(message(page)).toHaveText('');
    letGo();
    await expect(page.locator('body[data-answered]')).toBeAttached();
    await expect(diagnosis(page, 'idle')).toBeAttached();
    await expect(page.locator('[data-candidate]')).toHaveCount(0);
  },
);

test(
  'entries near to an earlier text are not shown below a result',
  { tag: '@any-screen' },
  async ({ page }) => {
    await page.goto('/diagnose/');
    const letGo = await hold(page, '**/_astro/nearest-errors*');
    await field(page).fill('econrefuzed here');
    await expect(diagnosis(page, 'none')).toBeAttached();
    await field(page).fill(refused);
    await expect(diagnosis(page, 'done')).toBeAttached();
    const catalogue = page.waitForResponse('**/api/v1/errors.json');
    letGo();
    await catalogue;
    await page.waitForTimeout(500);
    await expect(page.locator('diagnose-panel [data-nearest]')).toBeHidden();
  },
);

test(
  'used once without a result, it works without a network',
  { tag: '@any-screen' },
  async ({ page, context }) => {
    await page.goto('/diagnose/');
    await field(page).fill('zxqw vkjy');
    await expect(diagnosis(page, 'none')).toBeAttached();
    await page.waitForLoadState('networkidle');
    await context.setOffline(true);
    await field(page).fill(refused);
    await expect(first(page)).toHaveAttribute('data-product', 'nginx');
  },
);

test('once it has been used, it works without a network', async ({ page, context }) => {
  await page.goto('/diagnose/');
  await page.getByRole('button', { name: 'curl' }).click();
  await expect(diagnosis(page, 'done')).toBeAttached();
  await context.setOffline(true);
  await field(page).fill(refused);
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
    await expect(field(page)).toBeHidden();
    await expect(page.locator('main').getByRole('link', { name: 'all errors' })).toBeVisible();
  });
});

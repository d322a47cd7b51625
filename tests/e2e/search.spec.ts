import type { Page } from '@playwright/test';
import { answerBefore, expect, test } from './site-test.ts';

test.beforeEach(async ({ page }) => {
  await answerBefore(page, []);
});

const done = '[data-search-results][data-state="done"]';

async function type(page: Page, words: string) {
  const box = page.getByRole('combobox');
  await box.focus();
  await box.fill(words);
}

/** Keeps the full text from arriving; returns what lets it go. */
async function holdFullText(page: Page): Promise<() => void> {
  let arrive: () => void = () => undefined;
  const isReleased = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/pagefind/pagefind.js', async (route) => {
    await isReleased;
    await route.continue();
  });
  return arrive;
}

test('nothing of the search is loaded before the box is used', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/errors/502-bad-gateway/');
  await page.waitForLoadState('networkidle');
  expect(asked.some((path) => path.endsWith('.js'))).toBe(true);
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).toEqual([]);
  await type(page, 'refused');
  await expect(page.locator(done)).toBeVisible();
  expect(asked.filter((path) => path.startsWith('/pagefind/'))).not.toEqual([]);
});

test('all but names is looked up beside the page', { tag: '@any-screen' }, async ({ page }) => {
  const readers = page.waitForEvent('worker');
  await page.goto('/search/?q=upstream+sent+too+big+header');
  const worker = await readers;
  expect(worker.url()).toContain('/_astro/find-worker');
  await expect(page.locator('a[data-result="1"]')).toHaveAttribute('href', '/errors/502-bad-gateway/nginx/');
  const getRead = () =>
    performance.getEntriesByType('resource').flatMap(({ name }) => /v1\/(\w+)\.json/.exec(name)?.[1] ?? []);
  expect(await page.evaluate(getRead)).not.toContain('signatures');
  expect(await worker.evaluate(getRead)).toEqual(
    expect.arrayContaining(['signatures', 'guides', 'faults', 'searches']),
  );
});

test('the keyboard alone picks a result', async ({ page }) => {
  await page.goto('/errors/');
  await page.keyboard.press('/');
  await page.keyboard.insertText('web server is down');
  await expect(page.locator(done)).toBeVisible();
  const box = page.getByRole('combobox');
  await page.keyboard.press('ArrowUp');
  const options = page.getByRole('option');
  await expect(options.last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(box).not.toHaveAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  const first = options.first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(box).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/errors/cloudflare-521-web-server-is-down/');
});

test(
  'an option under the keys stays while results get better, and their number is said in the end',
  { tag: '@any-screen' },
  async ({ page }) => {
    const arrive = await holdFullText(page);
    await page.goto('/errors/');
    await page.keyboard.press('/');
    await page.keyboard.insertText('502');
    const results = page.locator('[data-search-results]');
    await expect(results).toContainText('so far');
    await page.keyboard.press('ArrowDown');
    arrive();
    await expect(results).toContainText('press Enter');
    await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  },
);

test('Escape closes the results, then clears the box', async ({ page }) => {
  await page.goto('/errors/');
  await type(page, '502');
  await expect(page.locator(done)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-search-results]')).toBeHidden();
  await expect(page.getByRole('combobox')).toHaveValue('502');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('combobox')).toHaveValue('');
});

test('Escape right after a letter closes the results for good', { tag: '@any-screen' }, async ({ page }) => {
  await page.goto('/errors/');
  await type(page, '50');
  await expect(page.locator(done)).toBeVisible();
  const isOpen = await page.evaluate(async () => {
    const box = document.querySelector<HTMLInputElement>('search-box input');
    if (box) box.value = '502';
    box?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    box?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 500));
    return document.querySelector<HTMLElement>('[data-search-results]')?.hidden === false;
  });
  expect(isOpen).toBe(false);
});

test(
  'keys that belong to an input method leave the results alone',
  { tag: '@any-screen' },
  async ({ page }) => {
    await page.goto('/errors/');
    await type(page, '502');
    await expect(page.locator(done)).toBeVisible();
    const box = page.getByRole('combobox');
    await box.dispatchEvent('keydown', { key: 'ArrowDown', isComposing: true });
    await expect(box).not.toHaveAttribute('aria-activedescendant');
    await box.dispatchEvent('keydown', { key: 'Escape', isComposing: true });
    await expect(page.locator('[data-search-results]')).toBeVisible();
    await box.dispatchEvent('keydown', { key: 'ArrowDown' });
    await expect(box).toHaveAttribute('aria-activedescendant', /./);
  },
);

test(
  'a search box that cannot be used says so aloud',
  { tag: '@any-screen' },
  async ({ page, complaints }) => {
    complaints.ignore(/Failed to load/);
    await page.route('**/search-combobox*', (route) => route.abort());
    await page.goto('/errors/');
    await page.getByRole('combobox').focus();
    await expect(page.locator('search-box').getByRole('status')).toContainText('could not be loaded');
  },
);

for (const { place, path, typed, script } of [
  { place: 'the search box', path: '/errors/', typed: '502', script: '**/SearchBox*.js' },
  { place: 'the search page', path: '/search/?q=404', typed: '502', script: '**/SearchForm*.js' },
]) {
  test(
    `what is typed in ${place} before its script arrives is kept and searched for`,
    { tag: '@any-screen' },
    async ({ page }) => {
      let arrive: () => void = () => undefined;
      const isTyped = new Promise<void>((resolve) => (arrive = resolve));
      await page.route(script, async (route) => {
        await isTyped;
        await route.continue();
      });
      await page.goto(path, { waitUntil: 'commit' });
      const field = page.locator('#site-search');
      await field.focus();
      await field.fill(typed);
      arrive();
      await expect(page.locator('a[data-result="1"]')).toHaveAttribute('href', '/errors/502-bad-gateway/');
      await expect(field).toHaveValue(typed);
    },
  );
}

test(
  'what is typed on the page of a mistyped address before its script arrives is kept',
  { tag: '@any-screen' },
  async ({ page, complaints }) => {
    complaints.ignore(/404 \(Not Found\)/);
    let arrive: () => void = () => undefined;
    const isTyped = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/NotFoundHelp*.js', async (route) => {
      await isTyped;
      await route.continue();
    });
    await page.goto('/econrefuzed/', { waitUntil: 'commit' });
    const field = page.locator('#site-search');
    await field.fill('502');
    arrive();
    await expect(page.getByText('Nearest to what you typed')).toBeVisible();
    await expect(field).toHaveValue('502');
  },
);

test(
  'the button for more results keeps the focus while results get better',
  { tag: '@any-screen' },
  async ({ page }) => {
    const arrive = await holdFullText(page);
    await page.goto('/search/?q=502');
    const more = page.getByRole('button', { name: 'More results' });
    await more.focus();
    const status = page.locator('search-page').getByRole('status');
    const before = (await status.textContent()) ?? '';
    arrive();
    await expect(status).not.toHaveText(before);
    await expect(status).toContainText('results');
    await expect(more).toBeFocused();
  },
);

test('more results keep those that are there, and the first new one takes the focus', async ({ page }) => {
  await page.goto('/search/?q=502');
  const hits = page.locator('a[data-result]');
  await expect(hits).toHaveCount(20);
  const more = page.getByRole('button', { name: 'More results' });
  await more.focus();
  await page.keyboard.press('Enter');
  await expect(hits).toHaveCount(40);
  await expect(hits.nth(20)).toBeFocused();
});

test('Enter without a choice opens the search page with the words', async ({ page }) => {
  await page.goto('/errors/');
  await type(page, 'connection refused');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=connection\+refused/);
  await expect(page.locator(done)).toBeVisible();
});

test(
  'a complaint in everyday words leads to pages that speak of it, also to that of the fault',
  { tag: '@any-screen' },
  async ({ page, complaints }) => {
    // The full text holds such words too, so it is left out.
    complaints.ignore(/Failed to load/);
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto('/search/?q=customers+wait+and+then+the+balancer+gives+up+on+the+application');
    await expect(page.locator(done)).toBeVisible();
    await expect(
      page.locator('a[data-result][href="/errors/503-service-unavailable/aws-alb/"]'),
    ).toContainText('The words');
    await page.goto('/search/?q=unix+socket+missing');
    await expect(page.locator('a[data-result="1"]')).toHaveAttribute('href', '/faults/unix-socket-missing/');
  },
);

test(
  'the search page runs the query of its address, best page first',
  { tag: '@any-screen' },
  async ({ page }) => {
    await page.goto('/search/?q=502');
    await expect(page.locator(done)).toBeVisible();
    await expect(page.locator('a[data-result="1"]')).toHaveAttribute('href', '/errors/502-bad-gateway/');
    await page.goto('/search/?q=522');
    await expect(page.locator('a[data-result="1"]')).toHaveAttribute(
      'href',
      '/errors/cloudflare-522-connection-timed-out/',
    );
  },
);

test('filters narrow by kind, category and product, and stay in the address', async ({ page }) => {
  await page.goto('/search/?q=502');
  await expect(page.locator(done)).toBeVisible();
  await page.getByLabel('Kind').selectOption('Guide');
  await page.getByLabel('Product', { exact: true }).selectOption('nginx');
  await expect(page).toHaveURL(/kind=Guide.*product=nginx|product=nginx.*kind=Guide/);
  const first = page.locator('a[data-result="1"]');
  await expect(first).toHaveAttribute('href', '/errors/502-bad-gateway/nginx/');
  await expect(page.locator('a[data-result]').filter({ hasText: 'Heroku' })).toHaveCount(0);
  await page.reload();
  await expect(page.getByLabel('Kind')).toHaveValue('Guide');
  await expect(first).toHaveAttribute('href', '/errors/502-bad-gateway/nginx/');
  await page.getByLabel('Kind').selectOption('Product');
  await page.getByLabel('Category').selectOption('Network & sockets');
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'empty');
});

test('words that nothing holds are answered honestly', async ({ page }) => {
  await page.goto('/search/?q=zxqwvkjy');
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'empty');
  await expect(page.getByRole('status')).toContainText('Nothing found for “zxqwvkjy”');
  await expect(page.getByRole('link', { name: 'Report what is missing' })).toHaveAttribute(
    'href',
    '/contact/',
  );
  await expect(
    page.locator('[data-nearest]').getByRole('link', { name: 'Paste what you see' }),
  ).toBeVisible();
  await expect(page.getByText('Nearest entries:')).toHaveCount(0);
  await page.goto('/search/?q=econrefuzed&kind=Product&category=Network+%26+sockets');
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'empty');
  await expect(page.locator('[data-nearest] li a').first()).toHaveAttribute('href', '/errors/econnrefused/');
});

const parts = [
  { name: 'the program', pattern: '**/pagefind/pagefind.js', missing: 'full text' },
  { name: 'the entry', pattern: '**/pagefind/pagefind-entry.json*', missing: 'full text' },
  { name: 'the metadata', pattern: '**/pagefind/*.pf_meta*', missing: 'full text' },
  { name: 'the WebAssembly', pattern: '**/pagefind/wasm.*', missing: 'full text' },
  { name: 'an index chunk', pattern: '**/pagefind/index/*', missing: 'full text' },
  { name: 'every fragment', pattern: '**/pagefind/fragment/*', missing: 'full text' },
  {
    name: 'the messages',
    pattern: '**/api/v1/signatures.json',
    missing: 'identifiers, messages and faults',
  },
  { name: 'what others searched for', pattern: '**/api/v1/searches.json', missing: 'complaints' },
  { name: 'the symptoms', pattern: '**/api/v1/guides.json', missing: 'symptoms' },
  {
    name: 'the worker',
    pattern: '**/_astro/find-worker*',
    missing: 'identifiers, messages, symptoms, faults and complaints',
  },
  {
    name: 'the products',
    pattern: '**/api/v1/products.json',
    missing: 'names, identifiers, messages, symptoms, faults, complaints and words',
  },
];

for (const { name, pattern, missing } of parts) {
  test(
    `with ${name} missing, the search shows what the rest found and names what could not be loaded`,
    { tag: '@any-screen' },
    async ({ page, complaints }) => {
      complaints.ignore(/pagefind|404|Failed to load|WebAssembly|wasm/i);
      let isAsked = false;
      await page.route(pattern, (route) => {
        isAsked = true;
        return route.fulfill({ status: 404, body: '' });
      });
      await page.goto('/search/?q=502');
      const status = page.locator('search-page').getByRole('status');
      // Until all parts have answered: on a slow machine longer than what is waited for a first result.
      await expect(status).toContainText(`the search by ${missing} could not be loaded`, { timeout: 20_000 });
      await expect(page.locator('a[data-result="1"]')).toHaveAttribute('href', '/errors/502-bad-gateway/');
      expect(isAsked).toBe(true);
    },
  );
}

for (const { name, pattern } of [
  { name: 'one chunk of the index', pattern: '**/pagefind/index/*' },
  { name: 'one fragment', pattern: '**/pagefind/fragment/*' },
]) {
  test(
    `with ${name} missing, the search says so, whatever the others hold`,
    { tag: '@any-screen' },
    async ({ page, complaints }) => {
      complaints.ignore(/pagefind|404|Failed to load/i);
      let asked = 0;
      await page.route(pattern, (route) => {
        asked += 1;
        return asked === 1 ? route.fulfill({ status: 404, body: '' }) : route.continue();
      });
      await page.goto('/search/?q=upstream+premature+header');
      const status = page.locator('search-page').getByRole('status');
      await expect(status).toContainText('the search by full text could not be loaded', { timeout: 20_000 });
      expect(asked).toBeGreaterThan(1);
    },
  );
}

test(
  'searches that fail again and again watch the index once',
  { tag: '@any-screen' },
  async ({ page, complaints }) => {
    complaints.ignore(/pagefind|404|Failed to load/i);
    await page.addInitScript(() => {
      let { fetch } = globalThis;
      Object.defineProperty(globalThis, 'fetch', {
        get: () => fetch,
        set: (watched) => {
          fetch = watched;
          document.documentElement.dataset['watchers'] += 'I';
        },
      });
    });
    await page.route('**/pagefind/pagefind.js', (route) => route.fulfill({ status: 404, body: '' }));
    await page.goto('/search/');
    await page.evaluate(() => (document.documentElement.dataset['watchers'] = ''));
    for (const query of ['502', '503', '504']) {
      await page.getByLabel('Code, message or product').fill(query);
      await expect(page.locator('a[data-result="1"]')).toHaveAttribute('href', new RegExp(`/${query}-`));
      await expect(page.locator('search-page').getByRole('status')).toContainText('could not be loaded');
    }
    await expect(page.locator('html')).toHaveAttribute('data-watchers', 'I');
  },
);

test(
  'with every part missing, the search says so, offers the lists, and recovers',
  { tag: '@any-screen' },
  async ({ page, complaints }) => {
    complaints.ignore(/pagefind|404|Failed to load/i);
    for (const pattern of ['**/pagefind/**', '**/api/v1/**']) {
      await page.route(pattern, (route) => route.fulfill({ status: 404, body: '' }));
    }
    await page.goto('/search/?q=502');
    await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'error');
    const status = page.locator('search-page').getByRole('status');
    await expect(status).toContainText('could not be loaded');
    await expect(status.getByRole('link', { name: 'All errors' })).toBeVisible();
    await expect(page.getByText('Nothing found')).toHaveCount(0);
    await page.unroute('**/api/v1/**');
    await page.getByLabel('Code, message or product').fill('503');
    await expect(page.locator(done)).toBeVisible();
    await page.goto('/errors/');
    await page.route('**/api/v1/**', (route) => route.fulfill({ status: 404, body: '' }));
    await type(page, '502');
    await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'error');
  },
);

test('the first result waits for the names alone', { tag: '@any-screen' }, async ({ page }) => {
  await page.route('**/pagefind/**', () => new Promise(() => undefined));
  await page.route('**/api/v1/signatures.json', () => new Promise(() => undefined));
  await page.goto('/errors/');
  await type(page, 'clodflare 522');
  const first = page.getByRole('option').first();
  await expect(first).toHaveAttribute('href', '/errors/cloudflare-522-connection-timed-out/');
  await expect(first).toContainText('The name “Cloudflare 522”');
  // Who reads it knows that better pages may follow.
  await expect(page.locator('[data-search-results]')).toContainText('so far');
});

test('filters leave the first result above the fold', async ({ page, viewport }) => {
  await page.goto('/search/?q=502');
  const first = await page.locator('a[data-result="1"]').boundingBox();
  expect(first?.y).toBeLessThan((viewport?.height ?? 0) * 0.6);
});

const journeys: [query: string, page: string][] = [
  ['502', '/errors/502-bad-gateway/'],
  ['nginx 502', '/errors/502-bad-gateway/nginx/'],
  ['502 bad gateway aws alb', '/errors/502-bad-gateway/aws-alb/'],
  ['how do I fix error code: 522', '/errors/cloudflare-522-connection-timed-out/'],
  ['econrefused', '/errors/econnrefused/'],
  ['AH01114', '/errors/503-service-unavailable/apache/'],
  ['upstream sent too big header while reading response header', '/errors/502-bad-gateway/nginx/'],
];

test('what people type leads to the right page first', { tag: '@any-screen' }, async ({ page }) => {
  await page.goto('/search/');
  const first = page.locator('a[data-result="1"]');
  for (const [query, address] of journeys) {
    await page.getByLabel('Code, message or product').fill(query);
    await expect(first, query).toHaveAttribute('href', address);
    await expect(first, query).toContainText(/The code|The name|The words|prints/);
  }
});

test('a pasted message leads to its place on the page, and the excerpt shows it', async ({ page }) => {
  await page.goto('/search/?q=upstream+sent+too+big+header+while+reading+response+header&kind=Product');
  await expect(page.locator(done)).toBeVisible();
  const hit = page.locator('a[data-result="1"]');
  await expect(hit).toHaveAttribute('href', /^\/products\/nginx\/.*#too-big-header$/);
  await expect(hit.locator('mark').filter({ hasText: 'big' })).not.toHaveCount(0);
  await hit.click();
  await expect(page.locator('#too-big-header')).toBeInViewport();
});

test(
  'each page is found once, and the name of a product leads to the top of its page',
  { tag: '@any-screen' },
  async ({ page }) => {
    await page.goto('/search/?q=nginx');
    await expect(page.locator(done)).toBeVisible();
    const pages = await page
      .locator('a[data-result]')
      .evaluateAll((hits) =>
        hits.map((hit) => new URL(hit.getAttribute('href') ?? '', location.href).pathname),
      );
    expect(new Set(pages).size).toBe(pages.length);
    await expect(page.locator('a[data-result][href="/products/nginx/"]')).toHaveCount(1);
  },
);

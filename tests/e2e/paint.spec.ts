import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync, constants, createBrotliDecompress } from 'node:zlib';
import type { Page } from '@playwright/test';
import { siteUrl } from '../site-url.ts';
import { expect, templates, test } from './site-test.ts';
import { startSlowSite } from './slow-site.ts';

/** Bytes of one round trip: the first congestion window of a connection. */
const firstRoundTrip = 14_600;
const dist = resolve(import.meta.dirname, '../../dist');

function readPage(path: string): Buffer {
  return readFileSync(path === '/404' ? `${dist}/404.html` : `${dist}${path}index.html`);
}

/** Returns what a browser can read of a page once its first bytes have arrived. */
async function unpackStart(html: Buffer, bytes: number): Promise<string> {
  const packed = brotliCompressSync(html);
  const unpack = createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH });
  unpack.end(packed.subarray(0, bytes));
  const chunks: Buffer[] = [];
  for await (const chunk of unpack) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

async function paint(page: Page, path: string, body: string): Promise<Buffer> {
  await page.route(`**${path}`, (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body }), {
    times: 1,
  });
  await page.goto(path);
  return page.screenshot({ animations: 'disabled' });
}

test.describe('the first screen', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of templates) {
    test(`of ${path} is whole after the first round trip`, async ({ page, complaints }) => {
      complaints.ignore(/404/);
      const html = readPage(path);
      const start = await unpackStart(html, firstRoundTrip);
      const whole = html.toString('utf8');
      // Most pages arrive in it whole; a busy machine may take a picture before all of the screen is drawn.
      const looksWhole = async () =>
        start === whole || (await paint(page, path, start)).equals(await paint(page, path, whole));
      await expect.poll(looksWhole, { timeout: 20_000 }).toBe(true);
    });
  }

  test('is not whole after far fewer bytes: the comparison can fail', async ({ page, complaints }) => {
    complaints.ignore(/Content Security Policy|policy violation/);
    const path = '/errors/502-bad-gateway/nginx/';
    const html = readPage(path);
    const start = await unpackStart(html, 6_300);
    expect(await paint(page, path, start)).not.toEqual(await paint(page, path, html.toString('utf8')));
  });
});

/** A movement of content that was painted already: how much, and what moved. */
interface Shift {
  value: number;
  moved: string;
}

/** Movement that readers see nothing of: the line that was being parsed when the screen was painted. */
const unseen = 0.01;

const arriving = test.extend<object, { slowUrl: string }>({
  slowUrl: [
    async ({}, use) => {
      const slow = await startSlowSite(siteUrl);
      await use(slow.url);
      await slow.stop();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ slowUrl }, use) => use(slowUrl),
});

arriving('nothing moves while a page arrives in pieces', async ({ page, complaints }) => {
  test.slow();
  complaints.ignore(/404 \(Not Found\)/);
  await page.addInitScript(() => {
    const shifts: Shift[] = [];
    Object.assign(window, { shifts });
    const describe = (source: object) => {
      const node: unknown = Reflect.get(source, 'node');
      return node instanceof Element ? node.outerHTML.slice(0, 120) : String(node);
    };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (
          'value' in entry &&
          typeof entry.value === 'number' &&
          'sources' in entry &&
          Array.isArray(entry.sources)
        )
          shifts.push({ value: entry.value, moved: entry.sources.map(describe).join(', ') });
    }).observe({ type: 'layout-shift', buffered: true });
  });
  for (const path of templates) {
    await page.goto(path, { waitUntil: 'load' });
    const shifts = await page.evaluate((): Shift[] => Reflect.get(window, 'shifts'));
    const moved = shifts.map((shift) => `${shift.value} ${shift.moved}`).join('\n');
    const worst = Math.max(0, ...shifts.map(({ value }) => value));
    expect({ path, isSeen: worst >= unseen }, moved).toEqual({ path, isSeen: false });
  }
});

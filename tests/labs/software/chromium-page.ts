/** What a visitor sees when Chromium opens an address: the page, or its own page for an error. */
import type { Page } from '@playwright/test';
import { poll } from '../runner/poll.ts';
import type { Sight } from '../runner/sight.ts';

/** What the page shows, and what the console of the developer tools says of the page itself. */
async function readText(page: Page, console: readonly string[]): Promise<string> {
  const shown = await Promise.race([
    page.evaluate(() => document.body.innerText).catch(() => ''),
    new Promise<string>((resolve) => setTimeout(() => resolve(''), 1000)),
  ]);
  return [shown, ...console].join('\n').trim();
}

/** Opens an address in a page; the exit code is 1 where that failed, and the text then names the error. */
export async function openPage(page: Page, url: string): Promise<Sight> {
  const console: string[] = [];
  page.on('console', (message) => console.push(message.text()));
  const failed = new Promise<string>((resolve) =>
    page.once('requestfailed', (request) => resolve(request.failure()?.errorText ?? '')),
  );
  const loaded = page.goto(url, { timeout: 12_000 }).then(
    (response) => response?.status() ?? 0,
    (error: unknown) => String(error),
  );
  const end = await Promise.race([loaded, failed]);
  if (typeof end === 'number')
    return { code: 0, status: end, seen: { browser: await readText(page, console) } };
  const isShown = (text: string) => /\bERR_\w+|\bHTTP ERROR \d|\bDNS_PROBE_FINISHED_\w+/.test(text);
  const text = await poll(8000, async () => {
    const shown = await readText(page, console);
    return isShown(shown) ? shown : undefined;
  });
  const status = Number(/HTTP ERROR (\d+)/.exec(text ?? '')?.[1]) || undefined;
  return { code: 1, status, seen: { browser: text ?? end, terminal: end } };
}

/** Pagefind alone, in the browser that readers use it in, over the finished build. */
import { resolve } from 'node:path';
import { chromium, type Browser } from '@playwright/test';
import { createSiteServer } from '../server.ts';
import type { Ranker } from './ranker.ts';

const dist = resolve(import.meta.dirname, '../../dist');
const executablePath = '/usr/bin/chromium';

/** Starts Pagefind; `stop` ends browser and server. */
export async function startPagefind(): Promise<Ranker & { stop: () => Promise<void> }> {
  const server = createSiteServer(dist);
  await new Promise<void>((ready) => server.listen(0, ready));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  const browser: Browser = await chromium.launch({ executablePath });
  const page = await browser.newPage();
  await page.goto(`http://localhost:${address.port}/search/`);
  return {
    name: 'Pagefind alone',
    rank: (query) =>
      page.evaluate(async (words) => {
        const script = '/pagefind/pagefind.js';
        const { search } = await import(script);
        const { results } = await search(words);
        const found: { url: string }[] = await Promise.all(
          results.slice(0, 10).map((result: { data: () => Promise<{ url: string }> }) => result.data()),
        );
        return found.map(({ url }) => url);
      }, query),
    stop: async () => {
      await browser.close();
      server.close();
    },
  };
}

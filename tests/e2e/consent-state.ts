import type { Page } from '@playwright/test';
import { expect } from './site-test.ts';

/** Returns the region that asks the cookie question. */
export const getBanner = (page: Page) => page.getByRole('region', { name: 'Cookies and storage' });

/** Returns what the site keeps in local storage, by key. */
export const getKeys = (page: Page) => page.evaluate(() => Object.keys(localStorage).sort());

/** Fails if anything is kept on the device, in whatever store. */
export async function expectUntouched(page: Page) {
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: 0, workers: 0 });
  expect(await page.context().cookies()).toEqual([]);
}

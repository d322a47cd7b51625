import { consentVersion } from '../../src/lib/consent.ts';
import { test as base, expect, type Page } from '@playwright/test';

/** What a page complained about while a test used it. */
export interface Complaints {
  /** Everything reported so far. */
  readonly all: string[];
  /** Leaves out what matches, for tests that break something on purpose. */
  ignore: (pattern: RegExp) => void;
}

/** Collects console errors, page errors, policy violations and requests to other origins. */
function listen(page: Page, origin: string): string[] {
  const all: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') all.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => all.push(`page error: ${error.message}`));
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== origin)
      all.push(`foreign request: ${request.url()}`);
  });
  return all;
}

/** The test of every journey: it fails if the page complains about anything. */
export const test = base.extend<{ complaints: Complaints }>({
  complaints: [
    async ({ page, baseURL }, use) => {
      const all = listen(page, new URL(baseURL ?? '').origin);
      const ignored: RegExp[] = [];
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          console.error(`policy violation: ${violatedDirective} ${blockedURI}`);
        });
      });
      await use({ all, ignore: (pattern) => void ignored.push(pattern) });
      expect(all.filter((text) => !ignored.some((pattern) => pattern.test(text)))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Gives an answer to the cookie question before the first page, so that it does not stand in the way. */
export async function answerBefore(page: Page, allowed: ('preferences' | 'statistics')[]) {
  await page.addInitScript(
    (answer) => {
      if (localStorage.getItem('efh-consent') === null) {
        localStorage.setItem('efh-consent', JSON.stringify({ ...answer, time: Date.now() }));
      }
    },
    { version: consentVersion, allowed },
  );
}

/** Every kind of page, one address each. */
export const templates = [
  '/',
  '/errors/',
  '/errors/502-bad-gateway/',
  '/errors/502-bad-gateway/cloud-load-balancers-cdns/',
  '/categories/',
  '/categories/cloud-load-balancers-cdns/',
  '/products/',
  '/products/nginx/',
  '/products/nginx/502-bad-gateway/',
  '/errors/unable-to-get-local-issuer-certificate/',
  '/faults/',
  '/faults/connection/',
  '/faults/connection-refused/',
  '/labs/',
  '/labs/nginx/',
  '/labs/nginx/connect-refused/',
  '/search/',
  '/diagnose/',
  '/cookies/',
  '/timeout/',
  '/404',
  '/gallery/',
  '/gallery/labs/',
] as const;

export { expect };

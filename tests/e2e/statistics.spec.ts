import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { createSiteServer } from '../../tools/server.ts';
import { expect, test } from './site-test.ts';

const endpoint = 'https://statistics.example.com';
const configuration = 'tests/e2e/statistics.config.ts';
const path = '/errors/502-bad-gateway/nginx/';

/** What each service may be told about a visit, and nothing else. */
const services = [
  {
    name: 'plausible',
    url: `${endpoint}/api/event`,
    body: {
      name: 'pageview',
      domain: 'example.com',
      url: expect.stringMatching(/\/errors\/502-bad-gateway\/nginx\/$/),
      referrer: '',
    },
  },
  {
    name: 'umami',
    url: `${endpoint}/api/send`,
    body: {
      type: 'event',
      payload: { website: 'example.com', hostname: 'localhost', url: path, referrer: '' },
    },
  },
  { name: 'goatcounter', url: `${endpoint}/count?p=%2Ferrors%2F502-bad-gateway%2Fnginx%2F&r=`, body: null },
];

// One build at a time: they share Astro's cache.
test.describe.configure({ mode: 'default' });

for (const { name, url, body } of services) {
  test.describe(`built with ${name}`, () => {
    test.describe.configure({ mode: 'serial' });
    let server: Server;
    let folder: string;
    let origin: string;

    test.beforeAll(async () => {
      test.setTimeout(120_000);
      folder = mkdtempSync(join(tmpdir(), 'statistics-'));
      const env = {
        ...process.env,
        CONTENT_FOLDER: 'tests/fixtures/catalogue',
        PUBLIC_ANALYTICS: name,
        PUBLIC_ANALYTICS_ENDPOINT: endpoint,
        PUBLIC_ANALYTICS_SITE: 'example.com',
      };
      const root = resolve(import.meta.dirname, '../..');
      const built = spawnSync('astro', ['build', '--config', configuration, '--outDir', folder], {
        cwd: root,
        env,
        encoding: 'utf8',
      });
      expect(built.stderr + built.stdout).toContain('Complete!');
      server = createSiteServer(folder);
      await new Promise<void>((done) => server.listen(0, done));
      const address = server.address();
      origin = `http://localhost:${address !== null && typeof address === 'object' ? address.port : ''}`;
    });

    test.afterAll(() => {
      server.close();
      rmSync(folder, { recursive: true, force: true });
    });

    async function collect(page: Page) {
      const sent: { url: string; body: unknown }[] = [];
      await page.route(`${endpoint}/**`, (route) => {
        const request = route.request();
        if (request.method() !== 'OPTIONS') sent.push({ url: request.url(), body: request.postDataJSON() });
        return route.fulfill({
          status: 202,
          headers: { 'Access-Control-Allow-Origin': '*', 'Access-Control-Allow-Headers': '*' },
        });
      });
      return sent;
    }

    test('nothing is sent before an answer, after no, after withdrawing, or with Global Privacy Control', async ({
      page,
      complaints,
    }) => {
      complaints.ignore(new RegExp(`foreign request: (${origin}|${endpoint})`));
      const sent = await collect(page);
      const banner = page.getByRole('region', { name: 'Cookies and storage' });
      await page.goto(`${origin}${path}`);
      await expect(banner).toContainText('count which pages are read');
      await banner.getByRole('button', { name: 'No, thanks' }).click();
      await page.goto(`${origin}/errors/?secret=token`);
      expect(sent).toEqual([]);
      await page.getByRole('contentinfo').getByRole('link', { name: 'Cookie settings' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Accept all' }).click();
      await expect.poll(() => sent.length).toBe(1);
      expect(JSON.stringify(sent)).not.toContain('token');
      await page.getByRole('contentinfo').getByRole('link', { name: 'Cookie settings' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Reject all' }).click();
      await page.goto(`${origin}${path}`);
      await page.evaluate(() => localStorage.clear());
      await page.addInitScript(() =>
        Object.defineProperty(navigator, 'globalPrivacyControl', { value: true }),
      );
      await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
      expect(sent).toHaveLength(1);
    });

    test('after yes one visit is reported, with its path alone', async ({ page, complaints }) => {
      complaints.ignore(new RegExp(`foreign request: (${origin}|${endpoint})`));
      const sent = await collect(page);
      await page.goto(`${origin}${path}?q=secret#causes`);
      await page.getByRole('button', { name: 'Yes, allow' }).click();
      await expect.poll(() => sent).toEqual([{ url, body }]);
    });

    test('a service that is down is not noticed', async ({ page, complaints }) => {
      complaints.ignore(new RegExp(`foreign request: (${origin}|${endpoint})|ERR_FAILED`));
      let asked = 0;
      await page.route(`${endpoint}/**`, (route) => {
        asked += 1;
        return route.abort();
      });
      await page.goto(`${origin}${path}`);
      await page.getByRole('button', { name: 'Yes, allow' }).click();
      await expect.poll(() => asked).toBe(1);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  });
}

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, request, test as base, type APIRequestContext } from '@playwright/test';
import { parseHeaders, parseRedirects } from '../../tools/server.ts';
import { siteUrl } from '../site-url.ts';
import { askAll } from './ask-all.ts';
import { getMissingPrograms, startNginx } from './nginx-server.ts';

const root = resolve(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const missing = getMissingPrograms();
const [everywhere, fingerprinted] = parseHeaders(readFileSync(join(dist, '_headers'), 'utf8'));
const redirects = [...parseRedirects(readFileSync(join(dist, '_redirects'), 'utf8'))];
const script = readdirSync(join(dist, '_astro')).find((name) => name.endsWith('.js'));
const hidden = [
  '_headers',
  '_redirects',
  '_nginx/headers.conf',
  '_nginx/redirects.conf',
  '_nginx/immutable.conf',
];

const test = base.extend<object, { nginx: { site: APIRequestContext; plain: string; secure: string } }>({
  nginx: [
    async ({}, use) => {
      const { plain, secure, isReady, stop } = await startNginx(join(root, 'deploy/nginx.conf'), dist);
      await expect.poll(isReady).toBe(true);
      const site = await request.newContext({ baseURL: secure, ignoreHTTPSErrors: true });
      await use({ site, plain, secure });
      await site.dispose();
      await stop();
    },
    { scope: 'worker' },
  ],
});

// One nginx serves all tests of this file, so they run in one worker.
test.describe.configure({ mode: 'default' });
test.skip(missing.length > 0, `not installed: ${missing.join(', ')}`);

const ask = (site: APIRequestContext, path: string, encoding = 'identity') =>
  // A connection that was not used for a while may be closed at the moment it is used again.
  site.get(path, { maxRedirects: 0, maxRetries: 1, headers: { 'Accept-Encoding': encoding } });

/** Asserts that an answer has every header that hosts are told to send. */
function expectHeaders(headers: object, path = '') {
  const wanted = everywhere?.headers.map(([name, value]) => [name.toLowerCase(), value]) ?? [];
  expect(wanted.length).toBeGreaterThan(5);
  expect(headers, path).toMatchObject(Object.fromEntries(wanted));
}

async function expectNotFound(site: APIRequestContext, path: string) {
  const response = await ask(site, path);
  expect(response.status(), path).toBe(404);
  expect(await response.text(), path).toBe(readFileSync(join(dist, '404.html'), 'utf8'));
  expect(response.headers()).not.toHaveProperty('cache-control');
  expectHeaders(response.headers());
}

test('nginx answers a page with every header that dist/_headers names', async ({ nginx }) => {
  for (const [path, file] of [
    ['/', 'index.html'],
    ['/errors/502-bad-gateway/', 'errors/502-bad-gateway/index.html'],
  ] as const) {
    const response = await ask(nginx.site, path);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe(readFileSync(join(dist, file), 'utf8'));
    expectHeaders(response.headers());
  }
});

test('nginx redirects every short address for good, with and without a slash, in one step', async ({
  nginx,
}) => {
  test.setTimeout(120_000);
  expect(redirects.length).toBeGreaterThan(0);
  const asked = redirects.flatMap(([from, to]) => [from, from.slice(0, -1)].map((path) => ({ path, to })));
  const answers = await askAll(
    nginx.secure,
    asked.map(({ path }) => path),
  );
  const wanted = asked.map(({ path, to }) => ({ path, status: 301, to }));
  expect(answers.map(({ path, status, headers }) => ({ path, status, to: headers['location'] }))).toEqual(
    wanted,
  );
  // Thousands of answers with the same headers are one to look at.
  const varying = new Set(['date', 'location']);
  const different = new Map(
    answers.map(({ path, headers }) => {
      const sent = Object.entries(headers).filter(([name]) => !varying.has(name));
      return [JSON.stringify(sent), { path, headers }];
    }),
  );
  for (const { path, headers } of different.values()) expectHeaders(headers, path);
  for (const to of new Set(redirects.map(([, target]) => target)))
    expect((await ask(nginx.site, to)).status(), to).toBe(200);
});

test('nginx adds the slash that the address of a page ends with', async ({ nginx }) => {
  const response = await ask(nginx.site, '/errors');
  expect(response.status()).toBe(301);
  expect(response.headers()['location']).toBe('/errors/');
});

test('nginx answers an unknown path with status 404 and the 404 page', async ({ nginx }) => {
  for (const path of [
    '/no-such-page',
    '/no-such-page/',
    '/_astro/no-such-file.js',
    '/_astro/',
    '/404.html',
  ]) {
    await expectNotFound(nginx.site, path);
  }
});

test('nginx lets a file with a fingerprint in its name be kept for ever, and no page', async ({ nginx }) => {
  const response = await ask(nginx.site, `/_astro/${script}`);
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toMatch(/^(text|application)\/javascript\b/);
  expect(fingerprinted?.headers).toEqual([['Cache-Control', expect.stringContaining('immutable')]]);
  expect(response.headers()['cache-control']).toBe(fingerprinted?.headers[0]?.[1]);
  expectHeaders(response.headers());
  expect((await ask(nginx.site, '/')).headers()).not.toHaveProperty('cache-control');
});

test('nginx sends the gzip copy when asked for gzip, and the file itself when not', async ({ nginx }) => {
  for (const [path, file] of [
    ['/', 'index.html'],
    [`/_astro/${script}`, `_astro/${script}`],
  ] as const) {
    const packed = (await ask(nginx.site, path, 'gzip')).headers();
    expect(packed['content-encoding']).toBe('gzip');
    expect(packed['vary']).toBe('Accept-Encoding');
    expect(packed['content-length']).toBe(String(statSync(join(dist, `${file}.gz`)).size));
    const plain = (await ask(nginx.site, path)).headers();
    expect(plain).not.toHaveProperty('content-encoding');
    expect(plain['content-length']).toBe(String(statSync(join(dist, file)).size));
  }
});

test('nginx leads from http to https', async ({ nginx }) => {
  const response = await nginx.site.get(`${nginx.plain}/502/`, { maxRedirects: 0 });
  expect(response.status()).toBe(301);
  expect(response.headers()['location']).toBe('https://error-fixer-hub.example/502/');
});

for (const file of hidden) {
  test(`neither nginx nor the server of this project serves /${file}, which is for servers`, async ({
    nginx,
  }) => {
    expect(existsSync(join(dist, file))).toBe(true);
    await expectNotFound(nginx.site, `/${file}`);
    for (const path of [`/${file}`, `/${file}/`, `/${file.replace('_', '%5F')}`, `//${file}`]) {
      expect((await fetch(`${siteUrl}${path}`)).status, path).toBe(404);
    }
  });
}

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { isListed } from '../../../src/integrations/settings.ts';

const root = resolve(import.meta.dirname, '../../..');
const settings = pathToFileURL(resolve(root, 'src/integrations/settings.ts')).href;

/** Returns what the settings are in a process with the given environment, or the sentence they fail with. */
function readSettings(env: Record<string, string>) {
  const code = `const { site, directives } = await import('${settings}'); console.log(JSON.stringify([site, ...directives]))`;
  const {
    PUBLIC_ANALYTICS: _provider,
    PUBLIC_ANALYTICS_ENDPOINT: _endpoint,
    SITE_URL: _site,
    ...rest
  } = process.env;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    env: { ...rest, ...env },
    encoding: 'utf8',
  });
  const values: string[] = status === 0 ? JSON.parse(stdout) : [];
  return { values, connect: values.find((value) => value.startsWith('connect-src')), stderr };
}

const endpoint = 'https://stats.example/some/path';

const allowed: [title: string, env: Record<string, string>, connect: string][] = [
  ['without statistics', {}, "connect-src 'self'"],
  ['with an empty provider', { PUBLIC_ANALYTICS: '' }, "connect-src 'self'"],
  ['with an endpoint but no provider', { PUBLIC_ANALYTICS_ENDPOINT: endpoint }, "connect-src 'self'"],
  [
    'with Plausible',
    { PUBLIC_ANALYTICS: 'plausible', PUBLIC_ANALYTICS_ENDPOINT: endpoint },
    "connect-src 'self' https://stats.example",
  ],
];

for (const [title, env, connect] of allowed) {
  test(`a build ${title} may connect to what it needs and nowhere else`, () => {
    expect(readSettings(env).connect).toBe(connect);
  });
}

const refused: [env: Record<string, string>, sentence: string][] = [
  [
    { PUBLIC_ANALYTICS: 'matomo', PUBLIC_ANALYTICS_ENDPOINT: endpoint },
    'PUBLIC_ANALYTICS: found "matomo"; allowed: plausible, umami, goatcounter or nothing.',
  ],
  [
    { PUBLIC_ANALYTICS: 'umami' },
    'PUBLIC_ANALYTICS_ENDPOINT: found ""; allowed: the address of your umami server.',
  ],
  [
    { PUBLIC_ANALYTICS: 'umami', PUBLIC_ANALYTICS_ENDPOINT: 'stats' },
    'PUBLIC_ANALYTICS_ENDPOINT: found "stats"; allowed: the address of your umami server.',
  ],
];

for (const [env, sentence] of refused) {
  test(`settings that cannot work end the build with: ${sentence}`, () => {
    expect(readSettings(env).stderr).toContain(sentence);
  });
}

test('SITE_URL is the address the site is published at', () => {
  expect(readSettings({ SITE_URL: 'https://errors.example.org' }).values[0]).toBe(
    'https://errors.example.org',
  );
});

const pages: [path: string, isInSitemap: boolean][] = [
  ['/', true],
  ['/errors/', true],
  ['/errors/502-bad-gateway/nginx/', true],
  ['/categories/servers/', true],
  ['/products/nginx/', true],
  ['/faults/', true],
  ['/502/', false],
  ['/econnrefused/', false],
  ['/diagnose/', true],
  ['/search/', false],
  ['/gallery/', false],
  ['/404/', false],
];

for (const [path, isInSitemap] of pages) {
  test(`the sitemap ${isInSitemap ? 'lists' : 'leaves out'} ${path}`, () => {
    expect(isListed(`https://example.com${path}`)).toBe(isInSitemap);
  });
}

test('the sitemap lists every page about the site', () => {
  const ids = readdirSync(resolve(root, 'content/pages')).map((file) => file.replace('.mdx', ''));
  expect(ids.length).toBeGreaterThan(0);
  expect(ids.filter((id) => !isListed(`https://example.com/${id}/`))).toEqual([]);
});

import { expect, test } from '@playwright/test';
import { headers } from '../../../src/integrations/headers.ts';
import { getInlineHashes, getPolicy, getSecurityHeaders } from '../../../src/integrations/policy.ts';
import { parseHeaders, parseRedirects } from '../../../tools/server.ts';
import { finishBuild } from './built-site.ts';

const home = '<script>home()</script>';
const away = (target: string) => `<head><meta http-equiv="refresh" content="0; url=${target}"></head>`;
const files = {
  'index.html': home,
  '404.html': '<p>Not found</p>',
  '502/index.html': away('/errors/502-bad-gateway/'),
  'errors/502-bad-gateway/index.html': '<style>b{}</style>',
};

const build = (pages: Record<string, string>) =>
  finishBuild(headers(), pages, (read) => ({
    rules: parseHeaders(read('_headers').toString()),
    redirects: parseRedirects(read('_redirects').toString()),
  }));

test('_headers gives every path the headers of the policy over all pages', async () => {
  const { rules } = await build(files);
  const policy = getPolicy(getInlineHashes(Object.values(files)));
  expect(policy).toMatch(/script-src .*sha256-.*style-src .*sha256-/);
  expect(rules[0]).toEqual({ path: '/*', headers: Object.entries(getSecurityHeaders(policy)) });
});

test('_headers lets files with a fingerprint in their name be kept for ever', async () => {
  const { rules } = await build(files);
  expect(rules[1]).toEqual({
    path: '/_astro/*',
    headers: [['Cache-Control', 'public, max-age=31536000, immutable']],
  });
});

test('_redirects holds the short addresses and no other page', async () => {
  const { redirects } = await build(files);
  expect([...redirects]).toEqual([['/502/', '/errors/502-bad-gateway/']]);
});

test('a header too long for hosts ends the build', async () => {
  const scripts = Array.from({ length: 40 }, (_, at) => `<script>${at}</script>`).join('');
  await expect(build({ ...files, 'index.html': scripts })).rejects.toThrow(
    /^_headers: found a line of \d{4} characters; hosts allow 2000\.$/,
  );
});

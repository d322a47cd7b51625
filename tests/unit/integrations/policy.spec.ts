import { expect, test } from '@playwright/test';
import {
  getInlineHashes,
  getPolicy,
  getSecurityHeaders,
  narrowPolicy,
} from '../../../src/integrations/policy.ts';

/** The example of the Content Security Policy specification. */
const script = "alert('Hello, world.');";
const scriptHash = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='";
const emptyHash = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const cases: [title: string, html: string, scripts: string[], styles: string[]][] = [
  ['nothing inline', '<p>Text</p>', [], []],
  ['a script', `<script>${script}</script>`, [scriptHash], []],
  ['a module', `<script type="module">${script}</script>`, [scriptHash], []],
  ['an empty script', '<script></script>', [emptyHash], []],
  ['the same script twice', `<script>${script}</script><script>${script}</script>`, [scriptHash], []],
  ['a script from a file', '<script type="module" src="/_astro/a.js"></script>', [], []],
  ['structured data', '<script type="application/ld+json">{"a":"<b>"}</script>', [], []],
  ['a style', `<style>${script}</style>`, [], [scriptHash]],
  ['a style with attributes', `<style media="print">${script}</style>`, [], [scriptHash]],
  ['text like a script', '&lt;script&gt;alert(1)&lt;/script&gt;', [], []],
];

for (const [title, html, scripts, styles] of cases) {
  test(`the hashes of a page with ${title} are ${scripts.length} for scripts, ${styles.length} for styles`, () => {
    const found = getInlineHashes([html]);
    expect([...found.scripts]).toEqual(scripts);
    expect([...found.styles]).toEqual(styles);
  });
}

test('a script is hashed with every white space it holds', () => {
  const [exact, other] = [script, `\n${script}`].map((text) => [
    ...getInlineHashes([`<script>${text}</script>`]).scripts,
  ]);
  expect(exact).not.toEqual(other);
});

test('the policy lists every hash once, in an order that does not depend on that of the pages', () => {
  const pages = [
    `<script>${script}</script><style>a{}</style>`,
    '<script></script>',
    `<script>${script}</script>`,
  ];
  const policy = getPolicy(getInlineHashes(pages));
  expect(getPolicy(getInlineHashes(pages.toReversed()))).toBe(policy);
  expect(policy.split('; ')).toContain(`script-src 'self' 'wasm-unsafe-eval' ${emptyHash} ${scriptHash}`);
});

test('the policy allows nothing by default and nothing unsafe', () => {
  const policy = getPolicy(getInlineHashes([]));
  const directives = new Map(policy.split('; ').map((directive) => [directive.split(' ')[0], directive]));
  expect(directives.size, 'no directive stands twice').toBe(policy.split('; ').length);
  expect(directives.get('default-src')).toBe("default-src 'none'");
  expect(directives.get('script-src')).toBe("script-src 'self' 'wasm-unsafe-eval'");
  expect(directives.get('style-src')).toBe("style-src 'self'");
  expect(directives.get('frame-ancestors')).toBe("frame-ancestors 'none'");
  expect(directives.get('base-uri')).toBe("base-uri 'none'");
  expect(directives.get('form-action')).toBe("form-action 'self'");
  expect(directives.get('require-trusted-types-for')).toBe("require-trusted-types-for 'script'");
  expect(policy).not.toMatch(/'unsafe-inline'|'unsafe-eval'|data:|http:|\*/);
});

test('every response carries the policy and the headers that close a site', () => {
  expect(getSecurityHeaders("default-src 'none'")).toMatchObject({
    'Content-Security-Policy': "default-src 'none'",
    'Strict-Transport-Security': expect.stringContaining('max-age=63072000'),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'Cross-Origin-Resource-Policy': 'same-origin',
  });
});

test('the policy of a page keeps the hashes of that page alone', () => {
  const page = (sources: string) =>
    `<meta http-equiv="content-security-policy" content="script-src 'self'${sources};"><script>${script}</script>`;
  expect(narrowPolicy(page(` ${emptyHash} ${scriptHash}`))).toBe(page(` ${scriptHash}`));
  expect(narrowPolicy('<p>Text</p>')).toBe('<p>Text</p>');
});

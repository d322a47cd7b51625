import { randomBytes } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { rule } from './budget.ts';
import { emptyInventory } from './site/inventory.ts';
import { samplePage, sampleSite } from './site/sample.ts';
import { testRule } from './site/rule-test.ts';

const inventory = { ...emptyInventory, guides: [{ url: '/errors/a/', hasAdvancedFixes: false }] };
const url = '/errors/a/';
/** Returns the site with one page of exactly so many bytes. */
function siteOfSize(bytes: number) {
  const body = (fill: number) => `<h1>A</h1><p>${'x'.repeat(fill)}</p>`;
  const frame = samplePage({ url, body: body(0) }).length;
  return sampleSite({ '/errors/a/index.html': samplePage({ url, body: body(bytes - frame) }) });
}
const style = (bytes: number) => samplePage({ head: `<style>${randomBytes(bytes).toString('hex')}</style>` });
const scripts = '<script type="module" src="/_astro/a.js"></script>';
const script = (bytes: number) => ({
  '/index.html': samplePage({ head: scripts }),
  '/_astro/a.js': 'import"./b.js";import("./c.js")'.padEnd(3000),
  '/_astro/b.js': ' '.repeat(bytes),
  '/_astro/c.js': ' '.repeat(9000),
});

testRule(rule, {
  accepts: [
    { title: 'a page with a guide of 28,000 bytes', site: siteOfSize(28_000), inventory },
    { title: 'a page of 14,600 bytes', site: siteOfSize(14_600) },
    { title: 'scripts of 6,000 bytes, and more that load later', site: sampleSite(script(3000)) },
    {
      title: 'a large page with a small copy for hosts to send',
      site: sampleSite({ '/index.html': samplePage({ body: 'x'.repeat(30_000) }), '/index.html.br': 'x' }),
    },
  ],
  refuses: [
    {
      title: 'a page with a guide of 28,001 bytes',
      site: siteOfSize(28_001),
      inventory,
      found: ['28001 bytes (page with a guide)'],
    },
    {
      title: 'a page of 14,601 bytes',
      site: siteOfSize(14_601),
      found: ['14601 bytes (page below /errors/)'],
    },
    { title: 'scripts of 6,001 bytes', site: sampleSite(script(3001)), found: ['6001 bytes (single page)'] },
  ],
});

test('budget refuses styles of more than 7,000 bytes as they are sent', () => {
  const site = sampleSite({ '/index.html': style(7100), '/index.html.br': '' });
  expect(rule.check(site, emptyInventory).map(({ field }) => field)).toEqual(['/ inlined style']);
});

test('budget names the largest page of each kind by each measure', () => {
  const lines = rule.summarize?.(siteOfSize(20_000), inventory).split('\n');
  expect(lines).toEqual([
    'Largest page of each kind, in bytes:',
    'HTML, page with a guide: 20000 of 28000 at /errors/a/',
  ]);
});

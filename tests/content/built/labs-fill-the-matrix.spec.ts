import { rule } from './labs-fill-the-matrix.ts';
import { emptyInventory } from './site/inventory.ts';
import { samplePageSite } from './site/sample.ts';
import { testRule } from './site/rule-test.ts';

const words = ['Varnish Cache', '7.1.1', '25 Nov 2026'];
const measures = { product: 'varnish', fault: '/faults/refused/', text: '503', words };
const lab = (url: string) => ({ url, proves: [], captures: [], measures });
const refused = '/labs/varnish/refused/';
const again = '/labs/varnish/refused-again/';
const inventory = { ...emptyInventory, labs: [lab(refused), lab(again)] };
const named = '503, reproduced on Varnish Cache 7.1.1, 25 Nov 2026';

function siteWith({
  fault = '/faults/refused/',
  href = refused,
  text = '503 ✓',
  label = named,
  frame = 'matrix',
}) {
  const cell = `<td><a href="${href}" aria-label="${label}">${text}</a></td>`;
  const row = `<tr><th scope="row"><a href="${fault}">Fault</a></th>${cell}</tr>`;
  return samplePageSite({
    body: `<h1>A</h1><div class="${frame}"><table><tbody>${row}</tbody></table></div>`,
  });
}

const refuse = (title: string, parts: Parameters<typeof siteWith>[0]) => ({
  title,
  site: siteWith(parts),
  inventory,
  found: ['no cell'],
});

testRule(rule, {
  accepts: [
    { title: 'a cell that leads to the first of two labs', site: siteWith({}), inventory },
    { title: 'a cell that leads to the second', site: siteWith({ href: again }), inventory },
    {
      title: 'a lab of a product that answers nobody',
      site: samplePageSite(),
      inventory: { ...emptyInventory, labs: [{ url: refused, proves: [], captures: [] }] },
    },
  ],
  refuses: [
    refuse('a cell in the row of another fault', { fault: '/faults/reset/' }),
    {
      ...refuse('a cell that leads elsewhere', { href: '/products/varnish/' }),
      found: ['no cell', '/products/varnish/'],
    },
    {
      title: 'a tick that no lab stands behind',
      site: siteWith({ href: '/products/varnish/' }),
      inventory: emptyInventory,
      found: ['/products/varnish/'],
    },
    refuse('a cell without its tick', { text: '503' }),
    refuse('a cell with another status', { text: '502 ✓' }),
    ...words.map((word) => refuse(`a cell that does not say "${word}"`, { label: named.replace(word, '') })),
    refuse('a table that is no matrix', { frame: 'table' }),
  ],
});

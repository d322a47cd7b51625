import { rule } from './api-lists-errors.ts';
import { emptyInventory } from './site/inventory.ts';
import { sampleSite } from './site/sample.ts';
import { testRule } from './site/rule-test.ts';

const guides = [{ url: '/errors/a/', title: 'Fix A', products: ['nginx'] }];
const entry = {
  id: 'a',
  url: '/errors/a/',
  code: '5',
  name: 'A',
  summary: 'What it means.',
  aliases: ['A 5'],
  category: 'c',
  product: null,
  guides,
};
const listing = (...entries: object[]) => sampleSite({ '/api/v1/errors.json': JSON.stringify(entries) });
const inventory = {
  ...emptyInventory,
  errors: [{ id: 'a', url: '/errors/a/', aliases: ['A 5'], guides: ['/errors/a/'] }],
};

testRule(rule, {
  accepts: [{ title: 'an entry for each error', site: listing(entry), inventory }],
  refuses: [
    { title: 'a site without the file', site: sampleSite({}), inventory, found: ['none'] },
    { title: 'an error without an entry', site: listing(), inventory, found: ['none that agrees'] },
    {
      title: 'an entry for no error',
      site: listing(entry, { ...entry, id: 'b' }),
      inventory,
      found: ['b | /errors/a/ | A 5 | /errors/a/'],
    },
    {
      title: 'an entry without its guide',
      site: listing({ ...entry, guides: [] }),
      inventory,
      found: ['none that agrees', 'a | /errors/a/ | A 5 | '],
    },
    {
      title: 'an undocumented field',
      site: listing({ ...entry, kind: 'http' }),
      inventory,
      found: ['✖ Unrecognized key: "kind"\n  → at [0]'],
    },
  ],
});

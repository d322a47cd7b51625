import { rule } from './catalogue-is-shown.ts';
import { emptyInventory } from './site/inventory.ts';
import { samplePage, sampleSite } from './site/sample.ts';
import { testRule } from './site/rule-test.ts';

const inventory = {
  errors: [{ id: '502', url: '/errors/502/', aliases: [], guides: ['/errors/502/', '/errors/502/nginx/'] }],
  guides: ['/errors/502/', '/errors/502/nginx/'].map((url) => ({ url, hasAdvancedFixes: false })),
  products: ['/products/nginx/'],
  faults: ['/faults/refused/'],
  categories: ['/categories/servers/'],
  messages: [],
  labs: [{ url: '/labs/nginx/refused/', proves: [], captures: [] }],
};
const lists = {
  '/errors/': ['/errors/502/'],
  '/errors/502/': ['/errors/502/nginx/'],
  '/products/': inventory.products,
  '/faults/': inventory.faults,
  '/categories/': inventory.categories,
  '/labs/': ['/labs/nginx/'],
  '/labs/nginx/': inventory.labs.map(({ url }) => url),
};
const all = Object.values(lists).flat();

/** Returns a site with the lists and pages of the inventory, without the links or pages to leave out. */
function siteWithout({ link = '', page = '', head = '' }) {
  const links = (urls: readonly string[]) =>
    urls
      .filter((url) => url !== link)
      .map((url) => `<a href="${url}">Page</a>`)
      .join('');
  return sampleSite(
    Object.fromEntries([
      ...all.filter((url) => url !== page).map((url) => [`${url}index.html`, samplePage({ url, head })]),
      ...Object.entries(lists).map(([url, urls]) => [
        `${url}index.html`,
        samplePage({ url, head, body: `<h1>List</h1>${links(urls)}` }),
      ]),
    ]),
  );
}

testRule(rule, {
  accepts: [
    { title: 'a page and a link for everything', site: siteWithout({}), inventory },
    {
      title: 'a fault that the page of its stage links',
      site: sampleSite({
        '/faults/index.html': samplePage({ body: '<h1>Faults</h1><a href="/faults/tls/">TLS</a>' }),
        '/faults/tls/index.html': samplePage({ body: '<h1>TLS</h1><a href="/faults/refused/">Fault</a>' }),
        '/faults/refused/index.html': samplePage(),
      }),
      inventory: { ...emptyInventory, faults: inventory.faults },
    },
    {
      title: 'a lab that a further part of the list links',
      site: sampleSite({
        '/labs/index.html': samplePage({ body: '<h1>Labs</h1><a href="/labs/nginx/">nginx</a>' }),
        '/labs/nginx/index.html': samplePage({ body: '<h1>nginx</h1><a href="/labs/nginx/2/">Part 2</a>' }),
        '/labs/nginx/2/index.html': samplePage({
          body: '<h1>nginx</h1><a href="/labs/nginx/refused/">Lab</a>',
        }),
        '/labs/nginx/refused/index.html': samplePage(),
      }),
      inventory: { ...emptyInventory, labs: inventory.labs },
    },
  ],
  refuses: [
    ...all.map((url) => ({
      title: `a site whose list lacks ${url}`,
      site: siteWithout({ link: url }),
      inventory,
      found: ['no link'],
    })),
    ...all
      .filter((url) => !Object.hasOwn(lists, url))
      .map((url) => ({
        title: `a site without the page ${url}`,
        site: siteWithout({ page: url }),
        inventory,
        found: ['none that search engines may list'],
      })),
    {
      title: 'pages that search engines may not list',
      site: siteWithout({ head: '<meta name="robots" content="noindex">' }),
      inventory,
      found: all.map(() => 'none that search engines may list'),
    },
  ],
});

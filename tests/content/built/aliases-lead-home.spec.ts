import { rule } from './aliases-lead-home.ts';
import { emptyInventory } from './site/inventory.ts';
import { samplePage, sampleSite } from './site/sample.ts';
import { testRule } from './site/rule-test.ts';

const error = (id: string, ...aliases: string[]) => ({ id, url: `/errors/${id}/`, aliases, guides: [] });
const inventory = { ...emptyInventory, errors: [error('a', 'Only A', 'Both!'), error('b', 'both')] };

const to = (url: string) => samplePage({ head: `<meta http-equiv="refresh" content="0; url=${url}">` });
const offer = (attribute: string, ...urls: string[]) =>
  samplePage({
    body: `<h1>A</h1><ul${attribute}>${urls.map((url) => `<li><a href="${url}">Page</a></li>`).join('')}</ul>`,
  });
const good = {
  '/only-a/index.html': to('/errors/a/'),
  '/both/index.html': offer(' data-choice', '/errors/a/', '/errors/b/'),
};
const withPage = (path: string, html: string) => sampleSite({ ...good, [path]: html });
const both = '/both/index.html';

testRule(rule, {
  accepts: [
    { title: 'a redirect and a choice', site: sampleSite(good), inventory },
    {
      title: 'a choice that a name or code of a third error joins',
      site: withPage(both, offer(' data-choice', '/errors/a/', '/errors/b/', '/errors/c/')),
      inventory,
    },
  ],
  refuses: [
    { title: 'aliases without a page', site: sampleSite({}), inventory, found: ['none', 'none'] },
    {
      title: 'a redirect to another error',
      site: withPage('/only-a/index.html', to('/errors/b/')),
      inventory,
      found: ['/errors/b/'],
    },
    {
      title: 'a redirect where there is a choice',
      site: withPage(both, to('/errors/a/')),
      inventory,
      found: ['/errors/a/'],
    },
    {
      title: 'a choice that lacks an error',
      site: withPage(both, offer(' data-choice', '/errors/a/')),
      inventory,
      found: ['/errors/a/'],
    },
    {
      title: 'links that are no choice',
      site: withPage(both, offer('', '/errors/a/', '/errors/b/')),
      inventory,
      found: ['neither a redirect nor a choice'],
    },
    {
      title: 'a choice of one error',
      site: withPage('/only-a/index.html', offer(' data-choice', '/errors/a/')),
      inventory,
      found: ['/errors/a/'],
    },
  ],
});

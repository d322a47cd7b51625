import { rule } from './messages-have-homes.ts';
import { emptyInventory } from './site/inventory.ts';
import { samplePage, sampleSite } from './site/sample.ts';
import { testRule } from './site/rule-test.ts';

const inventory = {
  ...emptyInventory,
  messages: ['/products/caddy/#refused', '/products/nginx/502/#refused'],
};
const siteWith = (bodies: Record<string, string>) =>
  sampleSite(
    Object.fromEntries(
      Object.entries({
        '/products/caddy/': '<p id="refused">Message</p>',
        '/products/nginx/': '<p id="refused">Line</p>',
        '/products/nginx/502/': '<p id="refused">Message</p>',
        ...bodies,
      }).map(([url, body]) => [`${url}index.html`, samplePage({ url, body })]),
    ),
  );

testRule(rule, {
  accepts: [
    { title: 'messages at their addresses', site: siteWith({}), inventory },
    {
      title: 'a product that leads to its messages',
      site: siteWith({ '/products/nginx/': '<a href="/products/nginx/502/">Messages</a>' }),
      inventory,
    },
  ],
  refuses: [
    {
      title: 'a message that is not on its page',
      site: siteWith({ '/products/caddy/': '<p id="other">Message</p>' }),
      inventory,
      found: ['no "refused"'],
    },
    {
      title: 'a product that neither holds a message nor leads to it',
      site: siteWith({ '/products/nginx/': '<p>Nothing</p>' }),
      inventory,
      found: ['no "refused"'],
    },
    {
      title: 'a site without the pages',
      site: sampleSite({ '/index.html': samplePage() }),
      inventory,
      found: ['no "refused"', 'no "refused"', 'no "refused"'],
    },
  ],
});

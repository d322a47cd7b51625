import { rule } from './labs-meet-messages.ts';
import { emptyInventory } from './site/inventory.ts';
import { samplePage, sampleSite } from './site/sample.ts';
import { testRule } from './site/rule-test.ts';

const lab = '/labs/nginx/refused/';
const home = '/products/nginx/#refused';
const inventory = { ...emptyInventory, labs: [{ url: lab, proves: [home], captures: [home] }] };
const labLink = `<a href="${lab}">Reproduced</a>`;

const siteOf = (product: string, story: string) =>
  sampleSite({
    '/products/nginx/index.html': samplePage({ url: '/products/nginx/', body: product }),
    [`${lab}index.html`]: samplePage({ url: lab, body: story }),
  });
const message = `<ul><li id="refused">Message ${labLink}</li><li id="other">Message</li></ul>`;
const story = `<a href="${home}">nginx, error log</a>`;

testRule(rule, {
  accepts: [{ title: 'a lab and a message that link each other', site: siteOf(message, story), inventory }],
  refuses: [
    {
      title: 'a message without a link to its lab',
      site: siteOf('<p id="refused">Message</p>', story),
      inventory,
      found: ['no link'],
    },
    {
      title: 'a link to the lab at another message',
      site: siteOf(`<p id="refused">Message</p><p id="other">${labLink}</p>`, story),
      inventory,
      found: ['no link'],
    },
    {
      title: 'a lab that does not lead to the message it captured',
      site: siteOf(message, '<p>Connection refused</p>'),
      inventory,
      found: ['no link'],
    },
    {
      title: 'a site without either page',
      site: sampleSite({ '/index.html': samplePage() }),
      inventory,
      found: ['no link', 'no link'],
    },
  ],
});

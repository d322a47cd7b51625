import { getLocal } from './site/address.ts';
import { getLinks, type Page } from './site/page.ts';
import { violate, type BuiltRule } from './site/rule.ts';
import type { Site } from './site/site.ts';

function getNeighbours({ pageAt }: Site, page: Page): Page[] {
  const addresses = [
    ...getLinks(page).map(({ href }) => href),
    ...(page.refresh === undefined ? [] : [page.refresh]),
  ];
  return addresses.flatMap((address) => pageAt.get(getLocal(address, page.url)?.path ?? '') ?? []);
}

/** Returns the pages that a reader can get to from the front page, nearest first. */
function walk(site: Site): Set<Page> {
  const reached = new Set([site.pageAt.get('/')].filter((page) => page !== undefined));
  // A set hands out what is added to it while it is read: this is the walk's queue.
  for (const page of reached) for (const next of getNeighbours(site, page)) reached.add(next);
  return reached;
}

export const rule: BuiltRule = {
  name: 'pages-are-reachable',
  description: 'Every page that search engines may list can be reached from the front page by links.',
  check(site) {
    const reached = walk(site);
    return site.pages
      .filter((page) => page.isIndexed && !reached.has(page))
      .map((page) => violate(this.name, page, 'path from /', 'none', 'a link on a page that can be reached'));
  },
};

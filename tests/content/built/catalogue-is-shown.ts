import type { Inventory } from './site/inventory.ts';
import { getLocal } from './site/address.ts';
import { getLinks } from './site/page.ts';
import { violateFile, type BuiltRule } from './site/rule.ts';
import type { Site } from './site/site.ts';

/** List pages by address, with the pages that each must link. */
function getLists({
  errors,
  guides,
  products,
  faults,
  categories,
  labs,
}: Inventory): [string, readonly string[]][] {
  return [
    ['/errors/', [...errors, ...guides].map(({ url }) => url)],
    ['/products/', products],
    ['/faults/', faults],
    ['/categories/', categories],
    ['/labs/', labs.map(({ url }) => url)],
  ];
}

function getTargets({ pageAt }: Site, url: string): Set<string> {
  const page = pageAt.get(url);
  const links = page ? getLinks(page) : [];
  return new Set(links.flatMap(({ href }) => getLocal(href, url)?.path ?? []));
}

export const rule: BuiltRule = {
  name: 'catalogue-is-shown',
  description:
    'Every error, guide, product, fault, category and lab has a page, and the list of its kind links it.',
  check(site, inventory) {
    return getLists(inventory).flatMap(([list, urls]) => {
      const linked = getTargets(site, list);
      return [...new Set(urls)].flatMap((url) => [
        ...(site.pageAt.get(url)?.isIndexed === true
          ? []
          : [violateFile(this.name, url, 'page', 'none that search engines may list', 'a page of its own')]),
        ...(linked.has(url) ? [] : [violateFile(this.name, list, url, 'no link', 'a link in the list')]),
      ]);
    });
  },
};

import { groupBy } from '../../../src/lib/group.ts';
import type { Inventory } from './site/inventory.ts';
import { getLocal } from './site/address.ts';
import { getLinks } from './site/page.ts';
import { violateFile, type BuiltRule } from './site/rule.ts';
import type { Site } from './site/site.ts';

/** List pages by address, with the pages that each must link. */
function getLists({ errors, products, faults, categories, labs }: Inventory): [string, readonly string[]][] {
  const labsOf = groupBy(labs, ({ url }) => url.replace(/[^/]+\/$/, ''));
  return [
    ['/errors/', errors.map(({ url }) => url)],
    ...errors.map(({ url, guides: own }): [string, readonly string[]] => [
      url,
      own.filter((guide) => guide !== url),
    ]),
    ['/products/', products],
    ['/faults/', faults],
    ['/categories/', categories],
    ['/labs/', [...labsOf.keys()]],
    ...[...labsOf].map(([list, own]): [string, string[]] => [list, own.map(({ url }) => url)]),
  ];
}

/** Returns what a list links, on its first page and on those that go on: numbered ones, and the stages of faults. */
function getTargets({ pages }: Site, list: string, { faults }: Inventory): Set<string> {
  const isStage = (url: string) => list === '/faults/' && !faults.includes(url);
  const parts = pages.filter(
    ({ url }) => url.startsWith(list) && (/^(\d+\/)?$/.test(url.slice(list.length)) || isStage(url)),
  );
  return new Set(
    parts.flatMap((page) => getLinks(page).flatMap(({ href }) => getLocal(href, page.url)?.path ?? [])),
  );
}

export const rule: BuiltRule = {
  name: 'catalogue-is-shown',
  description:
    'Every error, product, fault, category and lab has a page, and the list of its kind links it; an error links its guides, and each product has a list of its labs.',
  check(site, inventory) {
    return getLists(inventory).flatMap(([list, urls]) => {
      const linked = getTargets(site, list, inventory);
      return [...new Set(urls)].flatMap((url) => [
        ...(site.pageAt.get(url)?.isIndexed === true
          ? []
          : [violateFile(this.name, url, 'page', 'none that search engines may list', 'a page of its own')]),
        ...(linked.has(url) ? [] : [violateFile(this.name, list, url, 'no link', 'a link in the list')]),
      ]);
    });
  },
};

import { getLocal } from './site/address.ts';
import { getLinks, type Page } from './site/page.ts';
import { violateFile, type BuiltRule } from './site/rule.ts';

/** Returns the first parts of a path: of "/products/nginx/502/2/", 3 are "/products/nginx/502/". */
const getStart = (path: string, parts: number) =>
  `${path
    .split('/')
    .slice(0, parts + 1)
    .join('/')
    .replace(/\/$/, '')}/`;

/** Whether a page holds a message, or leads to the first page of those that do. */
function leadsTo(page: Page | undefined, path: string, fragment: string): boolean {
  if (page === undefined) return false;
  return page.ids.has(fragment) || getLinks(page).some(({ href }) => href === getStart(path, 3));
}

export const rule: BuiltRule = {
  name: 'messages-have-homes',
  description: 'Every message stands at its address, and the page of its product holds it or leads there.',
  check({ pageAt }, { messages }) {
    return messages.flatMap((address) => {
      const { path = '', fragment = '' } = getLocal(address) ?? {};
      const product = getStart(path, 2);
      const isHome = pageAt.get(path)?.ids.has(fragment) === true;
      const isKnown = path === product || leadsTo(pageAt.get(product), path, fragment);
      return [
        ...(isHome
          ? []
          : [violateFile(this.name, path, 'message', `no "${fragment}"`, 'an element with this id')]),
        ...(isKnown
          ? []
          : [
              violateFile(this.name, product, 'message', `no "${fragment}"`, `this id, or a link to ${path}`),
            ]),
      ];
    });
  },
};

import { getLocal } from './site/address.ts';
import { findClosest, getAttribute } from './site/element.ts';
import { getLinks, type Page } from './site/page.ts';
import { violateFile, type BuiltRule } from './site/rule.ts';

/** Returns whether the part of a page with an id links an address. */
function hasLinkIn(page: Page | undefined, id: string, address: string): boolean {
  const links = page ? getLinks(page) : [];
  return links.some(
    ({ element, href }) =>
      href === address && findClosest(element, (around) => getAttribute(around, 'id') === id) !== undefined,
  );
}

export const rule: BuiltRule = {
  name: 'labs-meet-messages',
  description: 'Every message that a lab proves links the lab, and the lab links every message it captured.',
  check({ pageAt }, { labs }) {
    return labs.flatMap(({ url, proves, captures }) => {
      const lab = pageAt.get(url);
      const linked = new Set(lab ? getLinks(lab).map(({ href }) => href) : []);
      return [
        ...proves
          .filter((address) => {
            const { path = '', fragment = '' } = getLocal(address) ?? {};
            return !hasLinkIn(pageAt.get(path), fragment, url);
          })
          .map((address) => violateFile(this.name, address, 'evidence', 'no link', `a link to ${url}`)),
        ...captures
          .filter((address) => !linked.has(address))
          .map((address) => violateFile(this.name, url, 'captured line', 'no link', `a link to ${address}`)),
      ];
    });
  },
};

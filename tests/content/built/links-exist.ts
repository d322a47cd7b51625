import { findFlaw } from './site/address.ts';
import { getAttribute } from './site/element.ts';
import type { Page } from './site/page.ts';
import { violate, type BuiltRule } from './site/rule.ts';

const carriers = ['href', 'src', 'action', 'poster', 'xlink:href'];

/** Addresses that a page names about itself; its canonical address is one of its links. */
const named = ['og:url', 'og:image'];

function getAddresses({ elements }: Page) {
  return elements.flatMap((element) => {
    const isNamed = named.includes(getAttribute(element, 'property') ?? '');
    return [...carriers, ...(isNamed ? ['content'] : [])].flatMap((name) => {
      const address = getAttribute(element, name);
      return address === undefined ? [] : [{ element, address }];
    });
  });
}

export const rule: BuiltRule = {
  name: 'links-exist',
  description:
    'Every link, source, form and redirect of a page leads to a page or file of the site, and each fragment to an id.',
  check(site) {
    return site.pages.flatMap((page) => {
      const refresh = page.refresh === undefined ? undefined : findFlaw(site, page.refresh, page.url);
      const links = getAddresses(page).flatMap(({ element, address }) => {
        const flaw = findFlaw(site, address, page.url);
        return flaw === undefined
          ? []
          : [violate(this.name, page, element, flaw, 'an address of this build')];
      });
      return refresh === undefined
        ? links
        : [violate(this.name, page, 'refresh', refresh, 'an address of this build'), ...links];
    });
  },
};

import { violate, type BuiltRule } from './site/rule.ts';
import { origin } from './site/site.ts';

export const rule: BuiltRule = {
  name: 'canonical-is-own',
  description: 'The canonical address of a page is its own; that of a redirect is the address it leads to.',
  check({ pages }) {
    return pages.flatMap((page) => {
      const own = new URL(page.refresh ?? page.url, origin).href;
      return page.canonical === own
        ? []
        : [violate(this.name, page, 'canonical', page.canonical ?? 'nothing', own)];
    });
  },
};

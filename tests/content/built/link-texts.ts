import { getAttribute, getElements, getText, type Element } from './site/element.ts';
import { getLinks } from './site/page.ts';
import { violate, type BuiltRule } from './site/rule.ts';

const says = new Set([
  'here',
  'click here',
  'link',
  'this link',
  'this',
  'this page',
  'more',
  'read more',
  'learn more',
]);
const address = /^(https?:\/\/|www\.)\S+$/i;

/** Returns what a link is called when it is read alone. */
function getName(element: Element): string {
  const label = getAttribute(element, 'aria-label');
  const pictures = getElements(element).flatMap(
    (child) => getAttribute(child, 'alt') ?? getAttribute(child, 'aria-label') ?? [],
  );
  return label ?? [getText(element), ...pictures].join(' ').trim();
}

export const rule: BuiltRule = {
  name: 'link-texts',
  description: 'Every link says where it leads: never "here", "link" or an address.',
  check({ pages }) {
    return pages.flatMap((page) =>
      getLinks(page).flatMap(({ element }) => {
        const name = getName(element);
        const isBad =
          name === '' ||
          says.has(
            name
              .toLowerCase()
              .replace(/[.:…→]+$/, '')
              .trim(),
          ) ||
          address.test(name);
        return isBad
          ? [violate(this.name, page, element, `"${name}"`, 'words that say where the link leads')]
          : [];
      }),
    );
  },
};

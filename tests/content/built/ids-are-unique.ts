import { getAttribute } from './site/element.ts';
import { violate, type BuiltRule } from './site/rule.ts';

const references = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'headers',
  'list',
];

export const rule: BuiltRule = {
  name: 'ids-are-unique',
  description: 'No id stands twice on a page, and every id that an attribute names is there.',
  check({ pages }) {
    return pages.flatMap((page) => {
      const seen = new Set<string>();
      return page.elements.flatMap((element) => {
        const id = getAttribute(element, 'id');
        const isRepeated = id !== undefined && seen.has(id);
        if (id !== undefined) seen.add(id);
        const missing = references
          .flatMap((name) => (getAttribute(element, name) ?? '').split(/\s+/))
          .filter((name) => name !== '' && !page.ids.has(name));
        return [
          ...(isRepeated ? [violate(this.name, page, element, `"${id}" again`, 'an id of its own')] : []),
          ...missing.map((name) =>
            violate(this.name, page, element, `the name of no id: "${name}"`, 'an id of this page'),
          ),
        ];
      });
    });
  },
};

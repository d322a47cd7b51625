import { violate, type BuiltRule } from './site/rule.ts';

export const rule: BuiltRule = {
  name: 'no-inline-code',
  description: 'No element carries a style attribute, an event handler or a script as its address.',
  check({ pages }) {
    return pages.flatMap((page) =>
      page.elements.flatMap((element) =>
        Object.entries(element.attrs)
          .filter(
            ([name, value]) => /^(on[a-z]+|style)$/i.test(name) || /^\s*(javascript|data):/i.test(value),
          )
          .map(([name, value]) =>
            violate(this.name, page, element, `${name}="${value}"`, 'classes, and scripts in files'),
          ),
      ),
    );
  },
};

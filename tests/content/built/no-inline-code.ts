import { violate, type BuiltRule } from './site/rule.ts';

export const rule: BuiltRule = {
  name: 'no-inline-code',
  description: 'No element carries a style attribute, an event handler or a script as its address.',
  check({ pages }) {
    return pages.flatMap((page) =>
      page.elements.flatMap((element) =>
        element.attributes
          .filter(
            ({ key, value }) =>
              /^(on[a-z]+|style)$/i.test(key) || /^\s*(javascript|data):/i.test(String(value)),
          )
          .map(({ key, value }) =>
            violate(this.name, page, element, `${key}="${String(value)}"`, 'classes, and scripts in files'),
          ),
      ),
    );
  },
};

import { getText } from './site/element.ts';
import { getAll } from './site/page.ts';
import { violate, type BuiltRule } from './site/rule.ts';

export const rule: BuiltRule = {
  name: 'headings',
  description: 'Every page has one h1, first of its headings outside dialogs, and skips no level.',
  check({ pages }) {
    return pages.flatMap((page) => {
      const headings = getAll(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').filter(
        (heading) => heading.closest('dialog') === null,
      );
      const levels = headings.map(({ tagName }) => Number(tagName.slice(1)));
      const titles = levels.filter((level) => level === 1).length;
      const skips = headings.flatMap((heading, at) => {
        const before = levels[at - 1] ?? 0;
        return Number(heading.tagName.slice(1)) > before + 1
          ? [
              violate(
                this.name,
                page,
                heading,
                `h${levels[at]} "${getText(heading)}" after ${before === 0 ? 'nothing' : `h${before}`}`,
                `at most h${before + 1}`,
              ),
            ]
          : [];
      });
      return titles === 1 ? skips : [violate(this.name, page, 'h1', `${titles} of them`, 'one'), ...skips];
    });
  },
};

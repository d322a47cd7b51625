import { findClosest, getTag, getText, type Element } from './site/element.ts';
import { getAll } from './site/page.ts';
import { violate, type BuiltRule } from './site/rule.ts';

const getLevel = (heading: Element) => Number(getTag(heading).slice(1));

export const rule: BuiltRule = {
  name: 'headings',
  description: 'Every page has one h1, first of its headings outside dialogs, and skips no level.',
  check({ pages }) {
    return pages.flatMap((page) => {
      const headings = getAll(page, 'h1', 'h2', 'h3', 'h4', 'h5', 'h6').filter(
        (heading) => findClosest(heading, (around) => getTag(around) === 'dialog') === undefined,
      );
      const levels = headings.map(getLevel);
      const titles = levels.filter((level) => level === 1).length;
      const skips = headings.flatMap((heading, at) => {
        const before = levels[at - 1] ?? 0;
        return getLevel(heading) > before + 1
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

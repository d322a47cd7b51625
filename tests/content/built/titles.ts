import { findRepeated } from './site/repeated.ts';
import { violate, type BuiltRule } from './site/rule.ts';

/** Search results show about 60 characters: an error's name and what the page does come first. */
const limit = 75;

export const rule: BuiltRule = {
  name: 'titles',
  description: `Every page has a title; those that search engines list have one of their own, of at most ${limit} characters.`,
  check({ pages }) {
    const indexed = pages.filter(({ isIndexed }) => isIndexed);
    return [
      ...pages
        .filter(({ title }) => title === '')
        .map((page) => violate(this.name, page, 'title', 'nothing', 'a title')),
      ...indexed
        .filter(({ title }) => title.length > limit)
        .map((page) =>
          violate(
            this.name,
            page,
            'title',
            `${page.title.length} characters: "${page.title}"`,
            `at most ${limit}`,
          ),
        ),
      ...findRepeated(indexed, ({ title }) => title).map(([page, first]) =>
        violate(this.name, page, 'title', `"${page.title}" as at ${first.url}`, 'a title of its own'),
      ),
    ];
  },
};

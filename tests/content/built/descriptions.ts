import { findRepeated } from './site/repeated.ts';
import { violate, type BuiltRule } from './site/rule.ts';

const shortest = 50;
const longest = 160;

export const rule: BuiltRule = {
  name: 'descriptions',
  description: `Every page has a description; those that search engines list have one of their own, of ${shortest} to ${longest} characters.`,
  check({ pages }) {
    const indexed = pages.filter(({ isIndexed }) => isIndexed);
    return [
      ...pages
        .filter(({ description }) => description === '')
        .map((page) => violate(this.name, page, 'description', 'nothing', 'a description')),
      ...indexed
        .filter(
          ({ description }) =>
            description !== '' && (description.length < shortest || description.length > longest),
        )
        .map((page) =>
          violate(
            this.name,
            page,
            'description',
            `${page.description.length} characters: "${page.description}"`,
            `${shortest} to ${longest}`,
          ),
        ),
      ...findRepeated(indexed, ({ description }) => description).map(([page, first]) =>
        violate(this.name, page, 'description', `the same as at ${first.url}`, 'a description of its own'),
      ),
    ];
  },
};

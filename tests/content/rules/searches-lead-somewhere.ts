import { errorPath, faultPath, guidePath, productPath } from '../../../src/lib/route.ts';
import { getKey, getTelling, getWords } from '../../../src/lib/find/word.ts';
import { violate, type Rule } from '../rule.ts';

/** Returns the words of a search, in whatever order they are typed. */
export const toKey = (query: string): string => getKey(getTelling(getWords(query)).toSorted());

export const rule: Rule = {
  name: 'searches-lead-somewhere',
  description: 'What people search for leads to pages that exist, and stands in content/ once.',
  check({ searches, errors, guides, products, faults }) {
    const addresses = new Set([
      ...errors.map(({ id }) => errorPath(id)),
      ...guides.map(({ id }) => guidePath(id)),
      ...products.map(({ id }) => productPath(id)),
      ...faults.map(({ id }) => faultPath(id)),
    ]);
    const known = new Map<string, string>();
    return searches.flatMap((entry) =>
      entry.data.searches.flatMap(({ query, pages }, at) => {
        const key = toKey(query);
        const first = known.get(key);
        known.set(key, first ?? query);
        const twice =
          first === undefined
            ? []
            : [
                violate(
                  this.name,
                  entry,
                  ['searches', at, 'query'],
                  `"${query}" has the words of "${first}"`,
                  'each search once',
                ),
              ];
        const lost = pages.flatMap((page, nth) =>
          addresses.has(page)
            ? []
            : [
                violate(
                  this.name,
                  entry,
                  ['searches', at, 'pages', nth],
                  page,
                  'the address of an error, guide, product or fault',
                ),
              ],
        );
        return [...twice, ...lost];
      }),
    );
  },
};

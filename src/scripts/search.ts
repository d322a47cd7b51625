/**
 * The search of the site: names first, which are here at once, then identifiers, messages, symptoms, faults and full text; any
 * words of the query where these lead nowhere surely. Each part can be missing; what the others found is still shown.
 */
import { isSure, listPages } from '@/lib/find/merge.ts';
import type { Found } from '@/lib/find/source.ts';
import { searchText, type IndexFilters } from './full-text.ts';
import {
  findByFault,
  findByIdentifier,
  findByMessage,
  findByName,
  findBySymptom,
  findByWords,
} from './known-pages.ts';
import type { Filters, Hit, Results } from './search-result.ts';

function fits({ kind, category, products }: Found, filters: Filters): boolean {
  return (
    (filters.kind === undefined || filters.kind.value === kind) &&
    (filters.category === undefined || filters.category.id === category) &&
    (filters.product === undefined || products.includes(filters.product.id))
  );
}

const toHit = ({ url, title, kind, reason }: Found): Hit => ({
  url,
  title,
  kind,
  excerpt: [{ text: reason, isMatch: false }],
});

const pageOf = (url: string) => url.replace(/#.*$/, '');

/** Returns one list: sure pages, pages of the full text, the rest; each page once. */
function combine(known: readonly Found[], text: Results, limit: number): Results {
  const hits = [
    ...known.filter(isSure).map(toHit),
    ...text.hits,
    ...known.filter((each) => !isSure(each)).map(toHit),
  ];
  const pages = hits.map(({ url }) => pageOf(url));
  const unique = hits.filter((_, at) => pages.indexOf(pages[at] ?? '') === at);
  return { total: Math.max(unique.length, text.total), hits: unique.slice(0, limit) };
}

/**
 * Yields what a query leads to, each time better: first by names, then with messages and full text.
 * @param limit how many pages to show
 * @throws {Error} when no part of the search could be loaded
 */
export async function* search(query: string, filters: Filters, limit: number): AsyncGenerator<Results> {
  const inIndex: IndexFilters = Object.fromEntries(
    Object.entries(filters).map(([name, { value }]) => [name, value]),
  );
  const failed = () => undefined;
  // A product chosen as a filter is one that the query names.
  const asked = filters.product === undefined ? query : `${query} ${filters.product.value}`;
  // The full text is asked for once the names are here, so that the first result waits for no more than it needs.
  const named = query === '' ? [] : await findByName(asked).catch(failed);
  const keepFitting = (list: readonly Found[] = []) => list.filter((each) => fits(each, filters));
  const fitting = keepFitting(named);
  if (fitting.length > 0) yield combine(fitting, { total: 0, hits: [] }, limit);
  const [text, identifiers, messages, symptoms, faults] = await Promise.all([
    searchText(query, inIndex, limit).catch(failed),
    query === '' ? [] : findByIdentifier(asked).catch(failed),
    query === '' ? [] : findByMessage(asked).catch(failed),
    query === '' ? [] : findBySymptom(asked).catch(failed),
    query === '' ? [] : findByFault(asked).catch(failed),
  ]);
  const parts = [named, text, identifiers, messages, symptoms, faults];
  if (parts.every((part) => part === undefined)) throw new Error('No part of the search.');
  let others: Found[] | undefined = [];
  const known = await listPages(
    {
      names: fitting,
      identifiers: keepFitting(identifiers),
      messages: keepFitting(messages),
      symptoms: keepFitting(symptoms),
      faults: keepFitting(faults),
    },
    async () => {
      if (query !== '') others = await findByWords(asked).catch(failed);
      return keepFitting(others);
    },
  );
  yield {
    ...combine(known, text ?? { total: 0, hits: [] }, limit),
    isPartial: [...parts, others].some((part) => part === undefined),
  };
}

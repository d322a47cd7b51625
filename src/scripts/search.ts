/**
 * The search of the site: names first, which are here at once, then identifiers, messages, symptoms, faults, complaints of
 * others and full text; any words of the query where these lead nowhere surely. Each part can be missing; what the others found is still shown.
 */
import { listPages } from '@/lib/find/merge.ts';
import type { Found } from '@/lib/find/source.ts';
import { longestQuery } from '@/lib/query.ts';
import { combine } from './combine-results.ts';
import { searchText, type IndexFilters } from './full-text.ts';
import type { FindPages } from './find-protocol.ts';
import { parts, type Filters, type Part, type Results } from './search-result.ts';

/** Pages of the full text before it has answered. */
const noText = { total: 0, hits: [] };

function fits({ kind, category, products }: Found, filters: Filters): boolean {
  return (
    (filters.kind === undefined || filters.kind.value === kind) &&
    (filters.category === undefined || filters.category.id === category) &&
    (filters.product === undefined || products.includes(filters.product.id))
  );
}

const getIndexFilters = (filters: Filters): IndexFilters =>
  Object.fromEntries(Object.entries(filters).map(([name, { value }]) => [name, value]));

/**
 * Yields what a query leads to, each time better: first by names, then by everything; nothing more once it is over.
 * @param findPages looks a query up in what the catalogue knows
 * @param query cut where the fields of the pages end
 * @param limit how many pages to show
 * @param signal says when the query is over
 */
export async function* search(
  findPages: FindPages,
  query: string,
  filters: Filters,
  limit: number,
  signal: AbortSignal,
): AsyncGenerator<Results> {
  const words = query.slice(0, longestQuery);
  // A product chosen as a filter is one that the query names.
  const asked = filters.product === undefined ? words : `${words} ${filters.product.value}`;
  const missing = new Set<Part>();
  const find = async (by: Parameters<FindPages>[0]): Promise<Found[]> => {
    if (words === '') return [];
    try {
      return (await findPages(by, asked, signal)).filter((page) => fits(page, filters));
    } catch {
      missing.add(by);
      return [];
    }
  };
  // The full text is asked for once the names are here, so that the first result waits for no more than it needs.
  const names = await find('names');
  if (names.length > 0) yield { ...combine(names, noText, limit), missing: [], isFinal: false };
  if (signal.aborted) return;
  const [text, identifiers, messages, symptoms, faults, complaints] = await Promise.all([
    searchText(words, getIndexFilters(filters), limit),
    find('identifiers'),
    find('messages'),
    find('symptoms'),
    find('faults'),
    find('complaints'),
  ]);
  if (text.isPartial) missing.add('full text');
  const known = await listPages({ names, identifiers, messages, symptoms, faults, complaints }, () =>
    find('words'),
  );
  if (signal.aborted) return;
  yield {
    ...combine(known, text, limit),
    missing: parts.filter((part) => missing.has(part)),
    isFinal: true,
  };
}

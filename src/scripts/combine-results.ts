import { isSure } from '@/lib/find/merge.ts';
import type { Found } from '@/lib/find/source.ts';
import type { Hit, Results } from './search-result.ts';

const toHit = ({ url, title, kind, reason }: Found): Hit => ({
  url,
  title,
  kind,
  excerpt: [{ text: reason, isMatch: false }],
});

const pageOf = (url: string) => url.replace(/#.*$/, '');

/** Known pages that stand before the full text where one of them is sure. */
const mostAhead = 3;

/**
 * Returns one list, each page once: the first known pages and all sure ones, pages of the full text, the rest. Where no known
 * page is sure, the full text comes first: it holds all words of the query.
 * @param known pages of the catalogue, in the order to show
 * @param limit how many pages to show
 */
export function combine(known: readonly Found[], text: Pick<Results, 'total' | 'hits'>, limit: number) {
  const ahead = known.some(isSure) ? known.filter((page, at) => isSure(page) || at < mostAhead) : [];
  const hits = [...ahead.map(toHit), ...text.hits, ...known.map(toHit)];
  const pages = hits.map(({ url }) => pageOf(url));
  const unique = hits.filter((_, at) => pages.indexOf(pages[at] ?? '') === at);
  return { total: Math.max(unique.length, text.total), hits: unique.slice(0, limit) };
}

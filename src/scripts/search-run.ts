import { findPages } from './known-pages.ts';
import { sentences } from './search-hit.ts';
import { search } from './search.ts';
import type { Filters, Results } from './search-result.ts';

/** What shows a search: its results as they get better, or a sentence where there are none. */
export interface SearchView {
  list(results: Results): void;
  show(state: 'loading' | 'empty', sentence: string): void;
}

/**
 * Runs a query and shows what comes of it, until the signal ends it.
 * @param limit how many pages to show
 * @returns how it ended; after an error it is for the view to say so
 */
export async function showSearch(
  view: SearchView,
  query: string,
  filters: Filters,
  limit: number,
  signal: AbortSignal,
): Promise<'done' | 'empty' | 'error' | 'aborted'> {
  view.show('loading', sentences.loading);
  try {
    let last: Results | undefined;
    for await (const results of search(findPages, query, filters, limit, signal)) {
      last = results;
      if (results.total > 0) view.list(results);
    }
    if (signal.aborted || last === undefined) return 'aborted';
    if (last.total > 0) return 'done';
    if (last.missing.length > 0) return 'error';
    view.show('empty', sentences.empty(query));
    return 'empty';
  } catch {
    return signal.aborted ? 'aborted' : 'error';
  }
}

/** Returns what a query leads to when everything has answered; undefined for one that is over. */
export async function getFinal(
  query: string,
  filters: Filters,
  limit: number,
  signal: AbortSignal,
): Promise<Results | undefined> {
  let last: Results | undefined;
  for await (const results of search(findPages, query, filters, limit, signal)) last = results;
  return last?.isFinal === true ? last : undefined;
}

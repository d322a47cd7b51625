/** What the search and its worker say to each other. */
import type { KnownPages } from '@/lib/find/merge.ts';
import type { Found } from '@/lib/find/source.ts';

/** What a query is looked up in beside the page: all that the catalogue knows but names, and its words. */
export type Lookup = Exclude<keyof KnownPages | 'words', 'names'>;

/** A query to look up, or that a lookup is not waited for any more. */
export type Request = { id: number; by: Lookup; query: string } | { id: number; isOver: true };

/** The pages that a lookup led to; none where what it needs could not be loaded. */
export interface Reply {
  id: number;
  found: Found[] | undefined;
}

/**
 * Returns the pages that a query leads to by one of these; none for a query that is over.
 * @throws {Error} when that could not be loaded
 */
export type FindPages = (by: 'names' | Lookup, query: string, signal: AbortSignal) => Promise<Found[]>;

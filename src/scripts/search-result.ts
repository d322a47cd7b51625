/** One page found. */
export interface Hit {
  url: string;
  title: string;
  /** Kind of page, such as "Guide". */
  kind: string;
  /** Why it was found: the words around the match, or what of the query is known. */
  excerpt: ExcerptPart[];
}

/** A piece of an excerpt; the words that matched are marked. */
export interface ExcerptPart {
  text: string;
  isMatch: boolean;
}

/** Parts of the search, by what they go by. */
export const parts = [
  'names',
  'identifiers',
  'messages',
  'symptoms',
  'faults',
  'complaints',
  'words',
  'full text',
] as const;

/** A part of the search, which can be missing where it could not be loaded. */
export type Part = (typeof parts)[number];

/** What a search found: how many pages, and the first of them. */
export interface Results {
  total: number;
  hits: Hit[];
  /** Parts of the search that could not be loaded, at least not completely. */
  missing: readonly Part[];
  /** Whether all parts have answered; otherwise better pages may follow. */
  isFinal: boolean;
}

/** What a reader narrows a search by: the value as shown and, where there is one, the id in the catalogue. */
export type Filters = Partial<Record<'kind' | 'category' | 'product', { value: string; id: string }>>;

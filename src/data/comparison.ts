import type { Comparison } from '@/schemas/comparison.ts';
import type { Catalogue } from './catalogue.ts';
import { linkError, type PageLink } from './link.ts';

/** A comparison as the page of one of its errors shows it. */
export interface ComparisonTable {
  id: string;
  title: string;
  decide: string;
  /** The errors, one column each; `isHere` marks the page's own. */
  columns: (PageLink & { isHere: boolean })[];
  rows: Comparison['rows'];
  sources: Comparison['sources'];
}

/** Returns the comparisons in which an error stands beside others. */
export function getComparisons(catalogue: Catalogue, error: string): ComparisonTable[] {
  return [...catalogue.comparisons.values()]
    .filter(({ data }) => data.errors.includes(error))
    .map(({ id, data }) => ({
      id,
      title: data.title,
      decide: data.decide,
      columns: data.errors.map((each) => ({ ...linkError(catalogue, each), isHere: each === error })),
      rows: data.rows,
      sources: data.sources,
    }));
}

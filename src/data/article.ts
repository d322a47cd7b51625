import type { Crumb } from './breadcrumb.ts';

/** What the frame of a reading page shows around its content. */
export interface Article {
  /** For the browser's tab and search engines. */
  title: string;
  description: string;
  /** The page's one `h1`. */
  heading: string;
  /** Code shown large above the heading. */
  code: string;
  /** Labels below the code: shelf, family. */
  labels: string[];
  crumbs: Crumb[];
  published: string;
  reviewed: string;
  /** Readers it is for, such as "owners and developers". */
  audience: string;
  /** Number of messages on the page that were reproduced. */
  reproduced: number;
  search: SearchFacets;
}

/** Values the search filters by. */
export interface SearchFacets {
  kind: 'Error' | 'Guide' | 'Product' | 'Fault' | 'Category';
  category: string | undefined;
  products: string[];
  /** Code and aliases of an error; a query that is one of them finds the error's page first. */
  codes?: string[];
}

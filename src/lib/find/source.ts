import type { KnownError, KnownFault, KnownGuide, KnownProduct, KnownSignature } from '../diagnose/source.ts';

/** What a search by names knows; the shapes are those of `/api/v1/`. */
export interface FindSource {
  errors: readonly (KnownError & { category: string })[];
  products: readonly (KnownProduct & { category: string })[];
}

/** What a search by messages knows besides. */
export interface MessageSource extends FindSource {
  signatures: readonly KnownSignature[];
}

/** What a search by symptoms knows besides. */
export interface SymptomSource extends FindSource {
  guides: readonly KnownGuide[];
}

/** What a search by faults knows besides. */
export interface FaultSource extends MessageSource {
  faults: readonly KnownFault[];
}

/** What people search for that the same pages answer, as `/api/v1/searches.json` lists it. */
export interface KnownSearches {
  /** Addresses of the pages that answer these searches, best first. */
  pages: readonly string[];
  /** The telling words of each search. */
  queries: readonly string[];
}

/** What a search by searches that are like it knows. */
export interface NeighbourSource extends FindSource {
  faults: readonly KnownFault[];
  searches: readonly KnownSearches[];
}

/** What a search by any words knows. */
export type WordSource = SymptomSource & Pick<FaultSource, 'faults'>;

/** A page found by what the catalogue knows of it. */
export interface Found {
  url: string;
  title: string;
  kind: 'Error' | 'Guide' | 'Product' | 'Fault';
  /** What of the query led here, as a sentence. */
  reason: string;
  /** Id of its category; empty for a fault, which is of none. */
  category: string;
  /** Ids of the products that the page is about. */
  products: readonly string[];
  /** Address of the error that a guide is about; absent for other pages. */
  errorUrl?: string;
  score: number;
}

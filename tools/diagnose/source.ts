import type { Catalogue } from '../../tests/content/catalogue.ts';
import {
  toKnownError,
  toKnownFault,
  toKnownGuide,
  toKnownProduct,
  toKnownSearches,
  toKnownSignature,
  toMeaning,
} from '../../src/lib/diagnose/known.ts';
import type { Meanings } from '../../src/lib/diagnose/source.ts';
import type { FaultSource, NeighbourSource, SymptomSource } from '../../src/lib/find/source.ts';

/** Returns what each message of the catalogue on disk says, by its id. */
export const getMeanings = ({ signatures }: Catalogue): Meanings =>
  Object.fromEntries(
    signatures.flatMap(({ id, data }) => data.signatures.map((each) => toMeaning(id, each))),
  );

/** Returns what search and diagnosis know of the catalogue on disk; the site reads the same from `/api/v1/`. */
export function getFindSource({
  signatures,
  errors,
  faults,
  guides,
  products,
  searches,
}: Catalogue): FaultSource & SymptomSource & NeighbourSource {
  return {
    signatures: signatures.flatMap(({ id, data }) =>
      data.signatures.map((each) => toKnownSignature(id, each)),
    ),
    errors: errors.map(({ id, data }) =>
      toKnownError(
        id,
        data,
        guides.filter((guide) => guide.data.error === id),
      ),
    ),
    guides: guides.map(({ id, data }) => toKnownGuide(id, data)),
    faults: faults.map(({ id, data }) => toKnownFault(id, data)),
    products: products.map(({ id, data }) => toKnownProduct(id, data)),
    searches: toKnownSearches(searches.flatMap(({ data }) => data.searches)),
  };
}

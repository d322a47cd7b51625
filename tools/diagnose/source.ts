import type { Catalogue } from '../../tests/content/catalogue.ts';
import { toKnownError, toKnownProduct, toKnownSignature } from '../../src/lib/diagnose/known.ts';
import type { MessageSource } from '../../src/lib/find/source.ts';

/** Returns what search and diagnosis know of the catalogue on disk; the site reads the same from `/api/v1/`. */
export function getFindSource({ signatures, errors, guides, products }: Catalogue): MessageSource {
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
    products: products.map(({ id, data }) => toKnownProduct(id, data)),
  };
}

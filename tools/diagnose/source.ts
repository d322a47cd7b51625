import type { Catalogue } from '../../tests/content/catalogue.ts';
import { toKnownError, toKnownProduct, toKnownSignature } from '../../src/lib/diagnose/known.ts';
import type { DiagnosisSource } from '../../src/lib/diagnose/source.ts';

/** Returns what a diagnosis knows of the catalogue on disk; the site reads the same from `/api/v1/`. */
export function getSource({ signatures, errors, guides, products }: Catalogue): DiagnosisSource {
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

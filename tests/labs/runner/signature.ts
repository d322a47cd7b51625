/** Published messages, by their ids. */
import type { Signature } from '../../../src/schemas/signature.ts';
import { getCatalogue } from './guide.ts';

export interface Published extends Signature {
  product: string;
}

let published: Map<string, Published> | undefined;

function loadSignatures(): Map<string, Published> {
  return new Map(
    getCatalogue().signatures.flatMap(({ id: product, data }) =>
      data.signatures.map((signature) => [`${product}/${signature.id}`, { ...signature, product }] as const),
    ),
  );
}

/** Returns a published message, or fails where there is none of this id. */
export function findSignature(id: string): Published {
  published ??= loadSignatures();
  const signature = published.get(id);
  if (signature) return signature;
  throw new Error(
    `content/signatures has no valid "${id}"; npm run new -- signature ${id} writes one to fill in`,
  );
}

/** Published messages, by their ids. */
import type { Signature } from '../../../src/schemas/signature.ts';
import { readEntry } from './content.ts';

export interface Published extends Signature {
  product: string;
}

/** Returns a published message, or fails where there is none of this id. */
export function findSignature(id: string): Published {
  const [product = '', own] = id.split('/');
  const signature = readEntry('signatures', product).signatures.find((each) => each.id === own);
  if (signature) return { ...signature, product };
  throw new Error(
    `content/signatures has no valid "${id}"; npm run new -- signature ${id} writes one to fill in`,
  );
}

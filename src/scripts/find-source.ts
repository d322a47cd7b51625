import type { FindSource } from '@/lib/find/source.ts';
import { load } from './api.ts';
import { once } from './once.ts';

/** Returns all that has a name: errors and products. */
export const loadNamed = once(async (): Promise<FindSource> => {
  const [errors, products] = await Promise.all([load('errors'), load('products')]);
  return { errors, products };
});

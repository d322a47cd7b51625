import { resolve } from 'node:path';
import { loadCatalogue } from './catalogue.ts';

let own: ReturnType<typeof loadCatalogue> | undefined;

/** Returns what this repository's content/ holds, read once, and first when a test asks: it takes seconds. */
export function getOwnCatalogue(): ReturnType<typeof loadCatalogue> {
  own ??= loadCatalogue(resolve(import.meta.dirname, '../..'));
  return own;
}

import { resolve } from 'node:path';
import { loadCatalogue } from '../../catalogue.ts';
import { getInventory, type Inventory } from './inventory.ts';
import { loadSite, type Site } from './site.ts';

const root = resolve(import.meta.dirname, '../../../..');
let built: { site: Site; inventory: Inventory } | undefined;

/** Returns the site that `npm run build` wrote and what the catalogue holds, read once. */
export function getBuiltSite(): { site: Site; inventory: Inventory } {
  built ??= {
    site: loadSite(resolve(root, 'dist')),
    inventory: getInventory(loadCatalogue(root).catalogue),
  };
  return built;
}

import { resolve } from 'node:path';
import { getOwnCatalogue } from '../../own-catalogue.ts';
import { getInventory, type Inventory } from './inventory.ts';
import { loadSite, type Site } from './site.ts';

const folder = resolve(import.meta.dirname, '../../../../dist');
let built: { site: Site; inventory: Inventory } | undefined;

/** Returns the site that `npm run build` wrote and what the catalogue holds, read once. */
export function getBuiltSite(): { site: Site; inventory: Inventory } {
  built ??= {
    site: loadSite(folder),
    inventory: getInventory(getOwnCatalogue().catalogue),
  };
  return built;
}

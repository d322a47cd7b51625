import { categoryPath, errorPath, faultPath, guidePath, productPath } from '../../../../src/lib/route.ts';
import type { Catalogue } from '../../catalogue.ts';

/** An error as the built site must show it. */
export interface StockedError {
  id: string;
  url: string;
  aliases: readonly string[];
  /** Addresses of its guides. */
  guides: readonly string[];
}

/** What the catalogue holds, by address: the built site must show all of it. */
export interface Inventory {
  errors: readonly StockedError[];
  guides: readonly { url: string; hasAdvancedFixes: boolean }[];
  products: readonly string[];
  faults: readonly string[];
  categories: readonly string[];
}

/** Returns the inventory of a catalogue. */
export function getInventory({ errors, guides, products, faults, categories }: Catalogue): Inventory {
  return {
    errors: errors.map(({ id, data }) => ({
      id,
      url: errorPath(id),
      aliases: data.aliases,
      guides: guides.filter((guide) => guide.data.error === id).map((guide) => guidePath(guide.id)),
    })),
    guides: guides.map(({ id, data }) => ({
      url: guidePath(id),
      hasAdvancedFixes: (data.advancedFixes ?? []).length > 0,
    })),
    products: products.map(({ id }) => productPath(id)),
    faults: faults.map(({ id }) => faultPath(id)),
    categories: categories.map(({ id }) => categoryPath(id)),
  };
}

/** An inventory of nothing, for sites that hold only what a rule needs. */
export const emptyInventory: Inventory = { errors: [], guides: [], products: [], faults: [], categories: [] };

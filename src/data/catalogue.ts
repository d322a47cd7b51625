import { getCollection, type CollectionEntry } from 'astro:content';
import type { Search } from '@/schemas/search.ts';
import type { Signature } from '@/schemas/signature.ts';
import { getMessageHomes } from './message-home.ts';

/** A signature together with the product that prints it. */
export interface ProductSignature extends Signature {
  product: string;
}

/** Entries by id, each map in a fixed order. */
export interface Catalogue {
  categories: Map<string, CollectionEntry<'categories'>>;
  products: Map<string, CollectionEntry<'products'>>;
  faults: Map<string, CollectionEntry<'faults'>>;
  errors: Map<string, CollectionEntry<'errors'>>;
  comparisons: Map<string, CollectionEntry<'comparisons'>>;
  guides: Map<string, CollectionEntry<'guides'>>;
  /** Keyed `<product>/<signature>`. */
  signatures: Map<string, ProductSignature>;
  /** Where each message stands in full, keyed as `signatures`. */
  homes: Map<string, string>;
  /** What people search for. */
  searches: Search[];
  /** What lab runs captured, keyed by the lab's id. */
  labs: Map<string, CollectionEntry<'evidence'>>;
}

function index<T extends { id: string }>(entries: T[], compare: (a: T, b: T) => number): Map<string, T> {
  const sorted = entries.toSorted((a, b) => compare(a, b) || a.id.localeCompare(b.id, 'en'));
  return new Map(sorted.map((entry) => [entry.id, entry]));
}

const byName = (a: string, b: string) => a.localeCompare(b, 'en', { numeric: true });

async function loadCatalogue(): Promise<Catalogue> {
  const files = await getCollection('signatures');
  const signatures = files
    .toSorted((a, b) => byName(a.id, b.id))
    .flatMap(({ id: product, data }) => data.signatures.map((signature) => ({ ...signature, product })));
  return {
    categories: index(await getCollection('categories'), (a, b) => a.data.order - b.data.order),
    products: index(await getCollection('products'), (a, b) => byName(a.data.name, b.data.name)),
    faults: index(await getCollection('faults'), (a, b) => a.data.order - b.data.order),
    errors: index(await getCollection('errors'), (a, b) => byName(a.data.code, b.data.code)),
    comparisons: index(await getCollection('comparisons'), () => 0),
    guides: index(await getCollection('guides'), (a, b) => byName(a.data.scope, b.data.scope)),
    signatures: new Map(signatures.map((signature) => [`${signature.product}/${signature.id}`, signature])),
    homes: getMessageHomes(signatures),
    searches: (await getCollection('searches'))
      .toSorted((a, b) => byName(a.id, b.id))
      .flatMap(({ data }) => data.searches),
    labs: index(await getCollection('evidence'), () => 0),
  };
}

let catalogue: Promise<Catalogue> | undefined;

/** Returns the whole catalogue; it is read once per build. */
export function getCatalogue(): Promise<Catalogue> {
  catalogue ??= loadCatalogue();
  return catalogue;
}

/** Returns an entry that the content rules guarantee to exist. */
export function pick<T>(entries: Map<string, T>, id: string): T {
  const entry = entries.get(id);
  if (entry === undefined)
    throw new Error(`No entry "${id}"; run npm run check:content for the place that names it.`);
  return entry;
}

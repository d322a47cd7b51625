import { reservedSegments } from '@/lib/route.ts';
import { slugify } from '@/lib/slug.ts';
import { getCatalogue } from './catalogue.ts';
import { linkError, type PageLink } from './link.ts';

/** A short address such as `/502/`, and the errors it may mean. */
export interface ShortAddress {
  slug: string;
  /** The spelling people type. */
  alias: string;
  targets: PageLink[];
}

const reserved: readonly string[] = reservedSegments;

/** Returns the short addresses of all errors: ids, codes, names and aliases, without those that the site's own pages have. */
export async function getShortAddresses(): Promise<ShortAddress[]> {
  const catalogue = await getCatalogue();
  const addresses = new Map<string, { alias: string; ids: Set<string> }>();
  for (const { id, data } of catalogue.errors.values()) {
    const spellings = [data.code, data.name, `${data.code} ${data.name}`, id, ...data.aliases];
    for (const alias of spellings) {
      const slug = slugify(alias);
      const address = addresses.get(slug) ?? { alias, ids: new Set() };
      address.ids.add(id);
      addresses.set(slug, address);
    }
  }
  return [...addresses]
    .filter(([slug]) => !reserved.includes(slug))
    .map(([slug, { alias, ids }]) => ({
      slug,
      alias,
      targets: [...ids].map((id) => linkError(catalogue, id)),
    }))
    .toSorted((a, b) => a.slug.localeCompare(b.slug, 'en', { numeric: true }));
}

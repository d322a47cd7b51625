import { getCollection, type CollectionEntry } from 'astro:content';

/** Returns the pages about the site itself, in the order of the footer. */
export async function getCompanyPages(): Promise<CollectionEntry<'pages'>[]> {
  const pages = await getCollection('pages');
  return pages.toSorted((a, b) => a.data.order - b.data.order);
}

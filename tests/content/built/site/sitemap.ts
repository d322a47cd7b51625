import { parse } from 'node-html-parser';
import { getLocal } from './address.ts';
import { getText } from './element.ts';
import type { Site } from './site.ts';

/** Where the list of sitemaps is. */
export const sitemapIndex = '/sitemap-index.xml';

function getLocations({ files, read }: Site, file: string): string[] {
  if (!files.has(file)) return [];
  return parse(read(file).toString('utf8')).querySelectorAll('loc').map(getText);
}

/** Returns the absolute addresses that the sitemaps list; none where the build has no sitemap. */
export function getSitemap(site: Site): string[] {
  return getLocations(site, sitemapIndex).flatMap((address) =>
    getLocations(site, getLocal(address)?.path ?? address),
  );
}

import { findFlaw } from './site/address.ts';
import { getAttribute, getCode } from './site/element.ts';
import { getAll, type Page } from './site/page.ts';
import { violateFile, type BuiltRule } from './site/rule.ts';
import type { Site } from './site/site.ts';
import { getSitemap, sitemapIndex } from './site/sitemap.ts';

interface Listed {
  file: string;
  address: string;
}

/** Returns the texts in a JSON value that are addresses of web pages. */
function getAddresses(value: unknown): string[] {
  if (typeof value === 'string') return /^(https?:\/)?\/\S*$/.test(value) ? [value] : [];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(getAddresses) : [];
}

/** Returns the addresses of a list of the API: its other texts can be messages that look like one. */
function getUrls(value: unknown): string[] {
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, each]) => (key === 'url' ? getAddresses(each) : getUrls(each)));
}

function getStructuredAddresses(page: Page): Listed[] {
  return getAll(page, 'script')
    .filter((element) => getAttribute(element, 'type') === 'application/ld+json')
    .flatMap((element) => getAddresses(JSON.parse(getCode(element))))
    .map((address) => ({ file: page.file, address }));
}

function getApiAddresses({ files, read }: Site): Listed[] {
  return [...files]
    .filter((file) => /^\/api\/.*\.json$/.test(file))
    .flatMap((file) => {
      const entries: unknown = JSON.parse(read(file).toString('utf8'));
      return getUrls(entries).map((address) => ({ file, address }));
    });
}

export const rule: BuiltRule = {
  name: 'listed-addresses-exist',
  description:
    'Every address of this site in the sitemap, the API and the structured data of pages is one of the build.',
  check(site) {
    const sitemap = getSitemap(site).map((address) => ({ file: sitemapIndex, address }));
    return [...sitemap, ...getApiAddresses(site), ...site.pages.flatMap(getStructuredAddresses)].flatMap(
      ({ file, address }) => {
        const flaw = findFlaw(site, address);
        return flaw === undefined
          ? []
          : [violateFile(this.name, file, 'address', flaw, 'an address of this build')];
      },
    );
  },
};

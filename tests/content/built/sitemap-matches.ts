import { violate, violateFile, type BuiltRule } from './site/rule.ts';
import { getSitemap, sitemapIndex } from './site/sitemap.ts';
import { origin } from './site/site.ts';

const robots = '/robots.txt';

export const rule: BuiltRule = {
  name: 'sitemap-matches',
  description: 'The sitemap lists exactly the pages that search engines may list, and robots.txt names it.',
  check(site) {
    const listed = new Set(getSitemap(site));
    const indexed = site.pages.filter(({ isIndexed }) => isIndexed);
    const allowed = new Set(indexed.map(({ url }) => `${origin}${url}`));
    const line = `Sitemap: ${origin}${sitemapIndex}`;
    const text = site.files.has(robots) ? site.read(robots).toString('utf8') : '';
    return [
      ...indexed
        .filter(({ url }) => !listed.has(`${origin}${url}`))
        .map((page) => violate(this.name, page, 'sitemap', 'no entry', 'an entry, or `noindex` on the page')),
      ...[...listed]
        .filter((address) => !allowed.has(address))
        .map((address) => violateFile(this.name, sitemapIndex, 'loc', address, 'pages that may be listed')),
      ...(text.split('\n').includes(line)
        ? []
        : [
            violateFile(this.name, robots, 'Sitemap', text === '' ? 'no file' : 'another line or none', line),
          ]),
    ];
  },
};

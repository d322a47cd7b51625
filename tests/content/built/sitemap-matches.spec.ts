import { rule } from './sitemap-matches.ts';
import { origin } from './site/site.ts';
import { samplePage, sampleSite } from './site/sample.ts';
import { testRule } from './site/rule-test.ts';

const good = {
  '/index.html': samplePage(),
  '/a/index.html': samplePage({ url: '/a/', head: '<meta name="robots" content="noindex">' }),
  '/r/index.html': samplePage({ url: '/', head: '<meta http-equiv="refresh" content="0; url=/">' }),
  '/robots.txt': `User-agent: *\nSitemap: ${origin}/sitemap-index.xml\n`,
  '/sitemap-index.xml': `<sitemap><loc>${origin}/sitemap-0.xml</loc></sitemap>`,
  '/sitemap-0.xml': `<url><loc>${origin}/</loc></url>`,
};
const listing = (...paths: string[]) =>
  sampleSite({
    ...good,
    '/sitemap-0.xml': paths.map((path) => `<url><loc>${origin}${path}</loc></url>`).join(''),
  });

testRule(rule, {
  accepts: [{ title: 'the pages that may be listed', site: sampleSite(good) }],
  refuses: [
    { title: 'a page that is not listed', site: listing(), found: ['no entry'] },
    { title: 'a page that may not be listed', site: listing('/', '/a/'), found: [`${origin}/a/`] },
    { title: 'a redirect', site: listing('/', '/r/'), found: [`${origin}/r/`] },
    { title: 'what is no page', site: listing('/', '/b/'), found: [`${origin}/b/`] },
    {
      title: 'robots.txt without the sitemap',
      site: sampleSite({ ...good, '/robots.txt': 'User-agent: *\n' }),
      found: ['another line or none'],
    },
    {
      title: 'a site without either',
      site: sampleSite({ '/index.html': samplePage() }),
      found: ['no entry', 'no file'],
    },
  ],
});

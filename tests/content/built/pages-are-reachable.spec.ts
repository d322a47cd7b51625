import { rule } from './pages-are-reachable.ts';
import { samplePage, sampleSite } from './site/sample.ts';
import { testRule } from './site/rule-test.ts';

const page = (url: string, ...targets: string[]) => [
  `${url}index.html`,
  samplePage({ url, body: `<h1>A</h1>${targets.map((target) => `<a href="${target}">Page</a>`).join('')}` }),
];
const redirect = ['/r/index.html', samplePage({ head: '<meta http-equiv="refresh" content="0; url=/c/">' })];
const unlisted = ['/u/index.html', samplePage({ head: '<meta name="robots" content="noindex">' })];
const siteOf = (...pages: (string | undefined)[][]) => sampleSite(Object.fromEntries(pages));

testRule(rule, {
  accepts: [
    {
      title: 'pages at the end of several links, one of them a redirect',
      site: siteOf(
        page('/', '/a/'),
        page('/a/', '../b/#part', '/'),
        page('/b/', '/r/'),
        redirect,
        page('/c/'),
      ),
    },
    { title: 'a page that search engines may not list', site: siteOf(page('/'), unlisted) },
  ],
  refuses: [
    { title: 'a page that nothing links', site: siteOf(page('/'), page('/a/', '/')), found: ['none'] },
    {
      title: 'pages that only link each other',
      site: siteOf(page('/'), page('/a/', '/b/'), page('/b/', '/a/')),
      found: ['none', 'none'],
    },
    { title: 'a site without a front page', site: siteOf(page('/a/')), found: ['none'] },
  ],
});

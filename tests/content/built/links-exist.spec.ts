import { rule } from './links-exist.ts';
import { origin } from './site/site.ts';
import { samplePage, sampleSite } from './site/sample.ts';
import { testRule } from './site/rule-test.ts';

const refresh = '<meta http-equiv="refresh" content="0; url=/a/">';
const withBody = (title: string, body: string, ...found: string[]) => ({
  title,
  site: sampleSite({
    '/index.html': samplePage({ body: `<h1 id="top">A</h1>${body}` }),
    '/a/index.html': samplePage({ url: '/a/', body: '<h1 id="über">A</h1>' }),
    '/r/index.html': samplePage({ url: '/a/', head: refresh }),
    '/a.svg': '<svg></svg>',
  }),
  found,
});

testRule(rule, {
  accepts: [
    withBody(
      'pages, files, fragments and other sites',
      '<a href="/a/#%C3%BCber"></a><a href="#top"></a><img src="/a.svg" alt=""><a href="https://other.example/b"></a><a href="mailto:a@b.example"></a>',
    ),
    withBody('an address relative to the page', '<a href="a/"></a>'),
  ],
  refuses: [
    withBody('a link to nothing', '<a href="/b/"></a>', '"/b/", where there is nothing'),
    withBody(
      'a link to the site by its full address',
      `<a href="${origin}/b/"></a>`,
      `"${origin}/b/", where there is nothing`,
    ),
    withBody('an address without its last slash', '<a href="/a"></a>', '"/a", where there is nothing'),
    withBody('a fragment of this page', '<a href="#b"></a>', '"#b", but / has no id "b"'),
    withBody('a fragment of another page', '<a href="/a/#b"></a>', '"/a/#b", but /a/ has no id "b"'),
    withBody('an empty fragment', '<a href="#"></a>', '"#", which names no place'),
    withBody('a link to a redirect', '<a href="/r/"></a>', '"/r/", which only leads on to /a/'),
    withBody('a picture that is missing', '<img src="/b.svg" alt="">', '"/b.svg", where there is nothing'),
    withBody(
      'a form that leads nowhere',
      '<form action="/search/"></form>',
      '"/search/", where there is nothing',
    ),
    withBody('what is no address', '<a href="https://"></a>', '"https://", which is not an address'),
    {
      title: 'a redirect and a canonical address that lead nowhere',
      site: sampleSite({
        '/r/index.html': samplePage({ url: '/b/', head: refresh }),
      }),
      found: ['"/a/", where there is nothing', `"${origin}/b/", where there is nothing`],
    },
    {
      title: 'an address for sharing that leads nowhere',
      site: sampleSite({
        '/index.html': samplePage({ head: `<meta property="og:url" content="${origin}/b/">` }),
      }),
      found: [`"${origin}/b/", where there is nothing`],
    },
  ],
});

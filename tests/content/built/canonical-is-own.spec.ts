import { rule } from './canonical-is-own.ts';
import { origin } from './site/site.ts';
import { samplePage, sampleSite } from './site/sample.ts';
import { testRule } from './site/rule-test.ts';

const head = '<meta http-equiv="refresh" content="0; url=/a/">';
const canonical = /<link rel="canonical"[^>]*>/;

testRule(rule, {
  accepts: [
    { title: 'the address of the page', site: sampleSite({ '/a/index.html': samplePage({ url: '/a/' }) }) },
    { title: 'a page that is a file', site: sampleSite({ '/404.html': samplePage({ url: '/404.html' }) }) },
    {
      title: 'the target of a redirect',
      site: sampleSite({ '/r/index.html': samplePage({ url: '/a/', head }) }),
    },
  ],
  refuses: [
    {
      title: 'the address of another page',
      site: sampleSite({ '/a/index.html': samplePage({ url: '/' }) }),
      found: [`${origin}/`],
    },
    {
      title: 'a page without one',
      site: sampleSite({ '/index.html': samplePage().replace(canonical, '') }),
      found: ['nothing'],
    },
    {
      title: 'a redirect that names itself',
      site: sampleSite({ '/r/index.html': samplePage({ url: '/r/', head }) }),
      found: [`${origin}/r/`],
    },
  ],
});

import { rule } from './listed-addresses-exist.ts';
import { origin } from './site/site.ts';
import { samplePage, sampleSite } from './site/sample.ts';
import { testRule } from './site/rule-test.ts';

const withAddress = (path: string) =>
  sampleSite({
    '/index.html': samplePage({
      body: `<h1>A</h1><script type="application/ld+json">{"url":"${origin}${path}","@context":"https://schema.org"}</script>`,
    }),
    '/sitemap-index.xml': `<sitemap><loc>${origin}/sitemap-0.xml</loc></sitemap>`,
    '/sitemap-0.xml': `<url><loc>${origin}${path}</loc></url>`,
    '/api/v1/errors.json': `[{"url":"${path}","name":"Bad Gateway","guides":[{"url":"${path}"}]}]`,
  });

testRule(rule, {
  accepts: [{ title: 'addresses of pages', site: withAddress('/') }],
  refuses: [
    {
      title: 'addresses of nothing in the sitemap, the API and the data of a page',
      site: withAddress('/b/'),
      found: [`"${origin}/b/"`, '"/b/"', '"/b/"', `"${origin}/b/"`].map(
        (text) => `${text}, where there is nothing`,
      ),
    },
  ],
});

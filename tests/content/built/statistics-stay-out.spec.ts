import { samplePage, sampleSite } from './site/sample.ts';
import { testRule } from './site/rule-test.ts';
import { rule } from './statistics-stay-out.ts';

testRule(rule, {
  accepts: [
    {
      title: 'a page that writes about such an address',
      site: sampleSite({ '/index.html': samplePage({ body: '<h1>A</h1><code>POST /api/event</code>' }) }),
    },
  ],
  refuses: [
    {
      title: 'an adapter in a script of the build',
      site: sampleSite({
        '/_astro/a.js': 'fetch(`${e}/api/event`);fetch(`${e}/api/send`);fetch(`${e}/count?${p}`)',
      }),
      found: ['code for plausible', 'code for umami', 'code for goatcounter'],
    },
    {
      title: 'an adapter in a page',
      site: sampleSite({
        '/index.html': samplePage({ head: '<script>fetch("https://a.example/api/send")</script>' }),
      }),
      found: ['code for umami'],
    },
  ],
});

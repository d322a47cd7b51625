import { samplePage, sampleSite } from './site/sample.ts';
import { rule } from './scripts-are-used.ts';
import { testRule } from './site/rule-test.ts';

const page = samplePage({ head: '<script type="module" src="/_astro/a.js"></script>' });

testRule(rule, {
  accepts: [
    {
      title: 'scripts that pages and other scripts load',
      site: sampleSite({
        '/index.html': page,
        '/_astro/a.js': 'import"./b.js";const c=()=>import(`./c.js`);',
        '/_astro/b.js': '',
        '/_astro/c.js': '',
      }),
    },
  ],
  refuses: [
    {
      title: 'a script that nothing loads',
      site: sampleSite({ '/index.html': page, '/_astro/a.js': '', '/_astro/b.js': '' }),
      found: ['one that no page loads'],
    },
    {
      title: 'scripts that are missing',
      site: sampleSite({ '/index.html': page, '/_astro/a.js': 'import"./b.js"' }),
      found: ['no file'],
    },
  ],
});

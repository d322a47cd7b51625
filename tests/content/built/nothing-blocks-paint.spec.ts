import { rule } from './nothing-blocks-paint.ts';
import { samplePage, samplePageSite, sampleSite } from './site/sample.ts';
import { testRule } from './site/rule-test.ts';

const withHead = (title: string, head: string, ...found: string[]) => ({
  title,
  site: samplePageSite({ head }),
  found,
});

testRule(rule, {
  accepts: [
    withHead('inline styles and scripts', '<style>p{}</style><script>go()</script>'),
    withHead(
      'modules and scripts that wait',
      '<script type="module" src="/a.js"></script><script defer src="/b.js"></script>',
    ),
    withHead('icons', '<link rel="icon" href="/a.svg">'),
  ],
  refuses: [
    withHead('a style sheet', '<link rel="stylesheet" href="/a.css">', 'a style sheet in a file'),
    withHead('a script that is waited for', '<script src="/a.js"></script>', 'a script that is waited for'),
    withHead('a font', '<link rel="preload" as="font" href="/a.woff2">', 'a font'),
    withHead('a font in a style', '<style>@font-face{src:url(/a.woff2)}</style>', '@font-face or @import'),
    {
      title: 'a font among the files',
      site: sampleSite({ '/index.html': samplePage(), '/a.woff2': '' }),
      found: ['a file'],
    },
  ],
});

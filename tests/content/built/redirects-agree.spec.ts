import { rule } from './redirects-agree.ts';
import { samplePage, sampleSite } from './site/sample.ts';
import { testRule } from './site/rule-test.ts';

const withLines = (title: string, lines: string, ...found: string[]) => ({
  title,
  site: sampleSite({
    '/a/index.html': samplePage({ url: '/a/' }),
    '/r/index.html': samplePage({ url: '/a/', head: '<meta http-equiv="refresh" content="0; url=/a/">' }),
    '/_redirects': lines,
  }),
  found,
});

testRule(rule, {
  accepts: [withLines('a line for each redirect', '/r/ /a/ 301\n')],
  refuses: [
    withLines('a redirect without a line', '\n', 'no line'),
    withLines('a redirect for the time being', '/r/ /a/ 302\n', '302'),
    withLines('a line for a page that stays', '/r/ /a/ 301\n/a/ /a/ 301\n', 'a line for what is no redirect'),
    withLines('a line that leads nowhere', '/r/ /b/ 301\n', '"/b/", where there is nothing', '/b/'),
    withLines('a line that leads in a circle', '/r/ /r/ 301\n', '"/r/", which only leads on to /a/', '/r/'),
  ],
});

import { samplePage, samplePageSite, sampleSite } from './site/sample.ts';
import { testRule } from './site/rule-test.ts';
import { rule } from './titles.ts';

const noindex = '<meta name="robots" content="noindex">';
const twins = (head: string) =>
  sampleSite({
    '/index.html': samplePage({ title: 'Same' }),
    '/a/index.html': samplePage({ url: '/a/', title: 'Same', head }),
  });

testRule(rule, {
  accepts: [
    { title: 'a title of 75 characters', site: samplePageSite({ title: 'x'.repeat(75) }) },
    { title: 'the same title on a page that is not indexed', site: twins(noindex) },
  ],
  refuses: [
    { title: 'a page without a title', site: samplePageSite({ title: '' }), found: ['nothing'] },
    {
      title: 'a title of 76 characters',
      site: samplePageSite({ title: 'x'.repeat(76) }),
      found: [`76 characters: "${'x'.repeat(76)}"`],
    },
    { title: 'one title on two pages', site: twins(''), found: ['"Same" as at /'] },
  ],
});

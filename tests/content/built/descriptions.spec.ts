import { rule } from './descriptions.ts';
import { samplePage, samplePageSite, sampleSite } from './site/sample.ts';
import { testRule } from './site/rule-test.ts';

const noindex = '<meta name="robots" content="noindex">';
const fair = 'A description that is long enough to tell the pages apart.';
const of = (length: number) => 'x'.repeat(length);
const twins = (head: string) =>
  sampleSite({
    '/index.html': samplePage({ description: fair }),
    '/a/index.html': samplePage({ url: '/a/', description: fair, head }),
  });

testRule(rule, {
  accepts: [
    { title: 'the shortest description', site: samplePageSite({ description: of(50) }) },
    { title: 'the longest description', site: samplePageSite({ description: of(160) }) },
    {
      title: 'characters that are written as references',
      site: samplePageSite({ description: '&#39;'.repeat(160) }),
    },
    { title: 'a page that is not indexed', site: samplePageSite({ description: 'Short.', head: noindex }) },
    { title: 'the same description on a page that is not indexed', site: twins(noindex) },
  ],
  refuses: [
    { title: 'a page without a description', site: samplePageSite({ description: '' }), found: ['nothing'] },
    {
      title: 'a description of 49 characters',
      site: samplePageSite({ description: of(49) }),
      found: [`49 characters: "${of(49)}"`],
    },
    {
      title: 'a description of 161 characters',
      site: samplePageSite({ description: of(161) }),
      found: [`161 characters: "${of(161)}"`],
    },
    { title: 'one description on two pages', site: twins(''), found: ['the same as at /'] },
  ],
});

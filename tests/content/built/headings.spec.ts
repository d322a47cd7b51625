import { rule } from './headings.ts';
import { samplePageSite } from './site/sample.ts';
import { testRule } from './site/rule-test.ts';

const withBody = (title: string, body: string, ...found: string[]) => ({
  title,
  site: samplePageSite({ body }),
  found,
});

testRule(rule, {
  accepts: [
    withBody('levels that go down one by one and up at once', '<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>'),
    withBody('a dialog with a heading of its own', '<dialog><h2>Settings</h2></dialog><h1>A</h1>'),
  ],
  refuses: [
    withBody('a page without an h1', '<p>Text</p>', '0 of them'),
    withBody('two h1', '<h1>A</h1><h1>B</h1>', '2 of them'),
    withBody('a skipped level', '<h1>A</h1><h3>C</h3>', 'h3 "C" after h1'),
    withBody('a heading before the h1', '<h2>B</h2><h1>A</h1>', 'h2 "B" after nothing'),
  ],
});

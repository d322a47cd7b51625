import { samplePageSite } from './site/sample.ts';
import { rule } from './sections-have-content.ts';
import { testRule } from './site/rule-test.ts';

const withMain = (title: string, main: string, ...found: string[]) => ({
  title,
  site: samplePageSite({ body: `<main>${main}</main>` }),
  found,
});

testRule(rule, {
  accepts: [
    withMain(
      'a heading whose only content is a lower heading with text',
      '<h1>A</h1><h2>B</h2><h3>C</h3><p>Text</p>',
    ),
    withMain(
      'a section with a picture alone',
      '<h1>A</h1><section><h2>B</h2><img src="/a.png" alt=""></section>',
    ),
    withMain(
      'what scripts fill before they show it',
      '<h1>A</h1><p>Text</p><div hidden><h2>B</h2><ul></ul></div>',
    ),
  ],
  refuses: [
    withMain(
      'a heading before another of its level',
      '<h1>A</h1><h2>B</h2><h2>C</h2><p>Text</p>',
      'nothing below "B"',
    ),
    withMain('a heading at the end', '<h1>A</h1><p>Text</p><h2>B</h2><ul></ul>', 'nothing below "B"'),
    withMain(
      'a section with a heading alone',
      '<h1>A</h1><section id="b"><h2>B</h2></section><p>Text</p>',
      'an empty <section id="b">',
    ),
    withMain('a section with nothing', '<h1>A</h1><p>Text</p><section></section>', 'an empty <section>'),
  ],
});

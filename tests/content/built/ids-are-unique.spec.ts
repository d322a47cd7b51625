import { rule } from './ids-are-unique.ts';
import { samplePageSite } from './site/sample.ts';
import { testRule } from './site/rule-test.ts';

const withBody = (title: string, body: string, ...found: string[]) => ({
  title,
  site: samplePageSite({ body }),
  found,
});

testRule(rule, {
  accepts: [
    withBody('ids that differ and are named', '<h1 id="a">A</h1><p id="b" aria-labelledby="a b">B</p>'),
  ],
  refuses: [
    withBody('an id that stands twice', '<h1 id="a">A</h1><p id="a">B</p>', '"a" again'),
    withBody(
      'a label for nothing',
      '<h1>A</h1><label for="field">Field</label>',
      'the name of no id: "field"',
    ),
    withBody(
      'a reference of which one part is missing',
      '<h1 id="a">A</h1><p aria-labelledby="a b">B</p>',
      'the name of no id: "b"',
    ),
  ],
});

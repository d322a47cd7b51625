import { samplePageSite } from './site/sample.ts';
import { testRule } from './site/rule-test.ts';
import { rule } from './valid-html.ts';

testRule(rule, {
  accepts: [
    { title: 'a plain page', site: samplePageSite() },
    {
      title: 'an id that begins with a digit',
      site: samplePageSite({ body: '<h1 id="502-in-short">Heading</h1>' }),
    },
    {
      title: 'a custom element',
      site: samplePageSite({ body: '<h1>Heading</h1><copy-button></copy-button>' }),
    },
  ],
  refuses: [
    {
      title: 'an attribute that stands twice',
      site: samplePageSite({ body: '<h1>Heading</h1><p class="a" class="b">Text</p>' }),
      found: ['Attribute "class" duplicated'],
    },
    {
      title: 'landmarks that cannot be told apart',
      site: samplePageSite({ body: '<h1>Heading</h1><nav>A</nav><nav>B</nav>' }),
      found: Array(2).fill(
        'Landmarks must have a non-empty and unique accessible name (aria-label or aria-labelledby)',
      ),
    },
    {
      title: 'a block where only words may stand',
      site: samplePageSite({ body: '<h1>Heading</h1><span><div>Text</div></span>' }),
      found: ['<div> element is not permitted as content under <span>'],
    },
    {
      title: 'an attribute that HTML does not know the value of',
      site: samplePageSite({ body: '<h1>Heading</h1><button type="press">Press</button>' }),
      found: ['Attribute "type" has invalid value "press"'],
    },
  ],
});

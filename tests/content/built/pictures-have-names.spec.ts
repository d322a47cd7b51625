import { rule } from './pictures-have-names.ts';
import { samplePageSite } from './site/sample.ts';
import { testRule } from './site/rule-test.ts';

const withBody = (title: string, body: string, ...found: string[]) => ({
  title,
  site: samplePageSite({ body: `<h1 id="a">A</h1>${body}` }),
  found,
});
const nameless = 'neither hidden nor named';

testRule(rule, {
  accepts: [
    withBody('a picture that says nothing', '<img src="/a.png" alt="">'),
    withBody('a hidden drawing', '<svg aria-hidden="true"><path d="M0 0"/></svg>'),
    withBody('a drawing with a label', '<svg role="img" aria-label="Path"></svg>'),
    withBody('a drawing with a title', '<svg role="img"><title>Path</title></svg>'),
    withBody('a drawing that a heading names', '<svg role="img" aria-labelledby="a"></svg>'),
    withBody('a drawing inside a named one', '<svg role="img" aria-label="Path"><svg></svg></svg>'),
  ],
  refuses: [
    withBody('a picture without alt', '<img src="/a.png">', 'no alt'),
    withBody('a drawing that is neither', '<svg></svg>', nameless),
    withBody('a named drawing without a role', '<svg aria-label="Path"></svg>', nameless),
    withBody('a picture role without a name', '<svg role="img"><title> </title></svg>', nameless),
    withBody('a name that is nowhere', '<svg role="img" aria-labelledby="b"></svg>', nameless),
  ],
});

import { rule } from './no-inline-code.ts';
import { samplePageSite } from './site/sample.ts';
import { testRule } from './site/rule-test.ts';

const withBody = (title: string, body: string, ...found: string[]) => ({
  title,
  site: samplePageSite({ body: `<h1>A</h1>${body}` }),
  found,
});

testRule(rule, {
  accepts: [
    withBody('classes and data', '<p class="on" data-style="b" data-onclick="c">Text</p>'),
    withBody('attributes quoted in text', '<pre>&lt;p onclick="go()" style="color: red"&gt;</pre>'),
  ],
  refuses: [
    withBody('a style attribute', '<p style="color: red">Text</p>', 'style="color: red"'),
    withBody('an event handler', '<button onclick="go()">Go</button>', 'onclick="go()"'),
    withBody('an event handler in capitals', '<img src="/a.png" alt="" onError="go()">', 'onerror="go()"'),
    withBody('a style in a drawing', '<svg><g style="fill: red"></g></svg>', 'style="fill: red"'),
    withBody('a script as an address', '<a href=" javascript:go()">Go</a>', 'href=" javascript:go()"'),
    withBody(
      'data as an address',
      '<img src="data:image/gif;base64,R0" alt="">',
      'src="data:image/gif;base64,R0"',
    ),
  ],
});

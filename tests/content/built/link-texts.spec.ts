import { rule } from './link-texts.ts';
import { samplePageSite } from './site/sample.ts';
import { testRule } from './site/rule-test.ts';

const withLink = (title: string, link: string, ...found: string[]) => ({
  title,
  site: samplePageSite({ body: `<h1>A</h1>${link}` }),
  found,
});

testRule(rule, {
  accepts: [
    withLink('words that say where', '<a href="/">Here is the list of errors</a>'),
    withLink('a picture with a name', '<a href="/"><img src="/a.svg" alt="Front page"></a>'),
    withLink('a label', '<a href="/" aria-label="Front page"><svg aria-hidden="true"></svg></a>'),
  ],
  refuses: [
    withLink('"here"', '<a href="/">here</a>', '"here"'),
    withLink('"click here"', '<a href="/">Click <b>here</b>.</a>', '"Click here."'),
    withLink('"link"', '<a href="/">link</a>', '"link"'),
    withLink('"read more" with an arrow', '<a href="/">Read more →</a>', '"Read more →"'),
    withLink('an address', '<a href="https://a.example/b">https://a.example/b</a>', '"https://a.example/b"'),
    withLink('an address without a scheme', '<a href="/">www.a.example</a>', '"www.a.example"'),
    withLink('nothing', '<a href="/"><svg aria-hidden="true"></svg></a>', '""'),
  ],
});

import { rule } from './no-drafts.ts';
import { samplePageSite } from './site/sample.ts';
import { testRule } from './site/rule-test.ts';

const withText = (text: string) => samplePageSite({ body: `<h1>A</h1><p>${text}</p>` });

testRule(rule, {
  accepts: [{ title: 'words that only resemble them', site: withText('Mastodon, todos and every 5xx code') }],
  refuses: [
    { title: 'a word for what is still to do', site: withText('TODO: write this'), found: ['"TODO"'] },
    { title: 'filler', site: withText('Lorem ipsum dolor'), found: ['"Lorem ipsum"'] },
    { title: 'a promise', site: withText('Coming soon'), found: ['"Coming soon"'] },
    {
      title: 'an object where text should be',
      site: withText('[object Object]'),
      found: ['"[object Object]"'],
    },
    { title: 'a draft of a title', site: samplePageSite({ title: 'TBD' }), found: ['"TBD"'] },
  ],
});

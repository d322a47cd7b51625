import { sampleSite } from './site/sample.ts';
import { rule } from './search-budget.ts';
import { testRule } from './site/rule-test.ts';

const files = [
  'pagefind.js',
  'pagefind-entry.json',
  'wasm.en.pagefind',
  'pagefind.en_1.pf_meta',
  'index/en_1.pf_index',
  'filter/en_1.pf_filter',
  'fragment/en_1.pf_fragment',
];
const each = 'x'.repeat(10_000);
const index = Object.fromEntries(files.map((file) => [`/pagefind/${file}`, each]));
const list = files.map((file) => `/pagefind/${file} 10000`).join(', ');

testRule(rule, {
  accepts: [
    {
      title: 'an index whose parts are small, however many there are',
      site: sampleSite({
        ...index,
        '/pagefind/index/en_2.pf_index': each,
        '/pagefind/index/en_3.pf_index': each,
        '/pagefind/index/en_4.pf_index': each,
        '/pagefind/index/en_5.pf_index': each,
      }),
    },
    {
      title: 'a large part with a small copy for hosts to send',
      site: sampleSite({
        ...index,
        '/pagefind/pagefind.js': each.repeat(9),
        '/pagefind/pagefind.js.br': each,
      }),
    },
  ],
  refuses: [
    {
      title: 'one large part among small ones',
      site: sampleSite({ ...index, '/pagefind/index/en_2.pf_index': each.repeat(5) }),
      found: [`110000 bytes: ${list.replace('en_1.pf_index 10000', 'en_2.pf_index 50000')}`],
    },
    { title: 'an index that is not there', site: sampleSite({}), found: files.map(() => 'no file') },
  ],
});

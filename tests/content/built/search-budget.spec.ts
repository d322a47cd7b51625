import { gzipSync } from 'node:zlib';
import { sampleSite } from './site/sample.ts';
import { rule } from './search-budget.ts';
import { testRule } from './site/rule-test.ts';

const indexFiles = [
  '/pagefind/pagefind.js',
  '/pagefind/pagefind-entry.json',
  '/pagefind/wasm.en.pagefind',
  '/pagefind/pagefind.en_1.pf_meta',
  '/pagefind/index/en_1.pf_index',
  '/pagefind/filter/en_1.pf_filter',
  '/pagefind/fragment/en_1.pf_fragment',
];
const nameFiles = ['/api/v1/errors.json', '/api/v1/products.json'];
const messageFiles = ['/api/v1/signatures.json', '/api/v1/guides.json', '/api/v1/faults.json'];
const complaintFile = '/api/v1/searches.json';
const each = 'x'.repeat(10_000);
const program = { '/_astro/search-combobox.a.js': 'import"./names.js";', '/_astro/names.js': each };
const whole = {
  ...Object.fromEntries(
    [...indexFiles, ...nameFiles, ...messageFiles, complaintFile].map((file) => [file, each]),
  ),
  ...program,
};
const list = indexFiles.map((file) => `${file} 10000`).join(', ');

testRule(rule, {
  accepts: [
    {
      title: 'an index whose parts are small, however many there are',
      site: sampleSite({
        ...whole,
        '/pagefind/index/en_2.pf_index': each,
        '/pagefind/index/en_3.pf_index': each,
        '/pagefind/index/en_4.pf_index': each,
        '/pagefind/index/en_5.pf_index': each,
      }),
    },
    {
      title: 'a large part that holds nothing but a word which is never asked for',
      site: sampleSite({
        ...whole,
        '/pagefind/pagefind.en_1.pf_meta': gzipSync('\x83cthecthejen_2'),
        '/pagefind/index/en_2.pf_index': each.repeat(9),
      }),
    },
    {
      title: 'a large part with a small copy for hosts to send',
      site: sampleSite({ ...whole, '/api/v1/errors.json': each.repeat(20), '/api/v1/errors.json.br': each }),
    },
  ],
  refuses: [
    {
      title: 'one large part of the full text among small ones',
      site: sampleSite({ ...whole, '/pagefind/index/en_2.pf_index': each.repeat(8) }),
      found: [`140000 bytes: ${list.replace('en_1.pf_index 10000', 'en_2.pf_index 80000')}`],
    },
    {
      title: 'messages that became too many',
      site: sampleSite({ ...whole, '/api/v1/signatures.json': each.repeat(49) }),
      found: [
        '510000 bytes: /api/v1/signatures.json 490000, /api/v1/guides.json 10000, /api/v1/faults.json 10000',
      ],
    },
    {
      title: 'complaints that became too many',
      site: sampleSite({ ...whole, [complaintFile]: each.repeat(30) }),
      found: ['300000 bytes: /api/v1/searches.json 300000'],
    },
    {
      title: 'a program that loads too much with itself',
      site: sampleSite({ ...whole, '/_astro/names.js': each.repeat(9) }),
      found: [
        '110019 bytes: /_astro/search-combobox.a.js 19, /api/v1/errors.json 10000, /api/v1/products.json 10000, /_astro/names.js 90000',
      ],
    },
    {
      title: 'a search that is not there',
      site: sampleSite({}),
      found: ['/_astro/search-combobox', ...nameFiles, ...messageFiles, complaintFile, ...indexFiles].map(
        () => 'no file',
      ),
    },
  ],
});

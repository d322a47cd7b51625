import { testRule } from '../rule-test.ts';
import { rule } from './searches-lead-somewhere.ts';

const file = 'searches/symptoms.yaml';

testRule(rule, {
  refuses: [
    {
      title: 'a page that does not exist',
      changes: [{ file, replace: '/faults/refused/', by: '/faults/no-such/' }],
      file,
      at: '/faults/no-such/',
      field: 'searches[1].pages[1]',
      found: '"/faults/no-such/"',
      allowed: 'the address of an error, guide, product or fault',
    },
    {
      title: 'the same words in another order',
      changes: [{ file, replace: 'application stopped answering', by: 'white page stays behind nginx' }],
      file,
      at: 'query: white page',
      field: 'searches[1].query',
      found: '"white page stays behind nginx" has the words of "page stays white behind nginx"',
      allowed: 'each search once',
    },
  ],
});

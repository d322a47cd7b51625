import { testRule } from '../rule-test.ts';
import { rule } from './searches-name-their-source.ts';

const file = 'searches/symptoms.yaml';
const wordings = 'searches/wordings-symptoms.yaml';

testRule(rule, {
  refuses: [
    {
      title: 'a search of somebody without its thread',
      changes: [{ file, replace: '    source: https://example.com/threads/2\n', by: '' }],
      file,
      at: 'application stopped answering',
      field: 'searches[1].query',
      found: '"application stopped answering" without a source',
      allowed: 'the public thread it is from',
    },
    {
      title: 'a thread beside what an editor thought of',
      changes: [
        {
          file: wordings,
          replace: 'pages: [/faults/refused/]',
          by: 'pages: [/faults/refused/]\n    source: https://example.com/threads/3',
        },
      ],
      file: wordings,
      at: 'threads/3',
      field: 'searches[0].source',
      found: '"https://example.com/threads/3"',
      allowed: 'no source: what people typed stands in another file',
    },
  ],
});

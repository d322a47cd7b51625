import { testRule } from '../rule-test.ts';
import { rule } from './sentences-are-short.ts';

const file = 'guides/502-bad-gateway/nginx.mdx';
const long = Array.from({ length: 46 }, () => 'word').join(' ');
const fault = 'faults/refused.yaml';
const wordy = Array.from({ length: 60 }, (_, at) => (at === 29 ? 'end.' : 'word')).join(' ');

testRule(rule, {
  accepts: [
    {
      title: 'a long command in code',
      changes: [{ file, replace: 'why: Nothing listens.', by: `why: Run \`${long}\`.` }],
    },
  ],
  refuses: [
    {
      title: 'a sentence of 46 words',
      changes: [{ file, replace: 'why: Nothing listens.', by: `why: ${long}.` }],
      file,
      at: long,
      field: 'causes[0].why',
      found: '46 words in a sentence',
      allowed: '45 or fewer',
    },
    {
      title: 'a file whose sentences are long on average',
      changes: [
        { file: fault, replace: 'summary: Nothing accepts connections.', by: `summary: ${wordy}` },
        { file: fault, replace: 'title: Connection refused', by: `title: ${wordy}` },
      ],
      file: fault,
      at: 'title: word',
      field: '(file)',
      found: '30.0 words a sentence',
      allowed: '25 or fewer',
    },
  ],
});

import { testRule } from '../rule-test.ts';
import { rule } from './no-filler.ts';

const file = 'guides/502-bad-gateway/nginx.mdx';
const refuse = (title: string, by: string, found: string, allowed: string) => ({
  title,
  changes: [{ file, replace: 'why: Nothing listens.', by: `why: ${by}` }],
  file,
  at: by,
  field: 'causes[0].why',
  found: `the words “${found}”`,
  allowed,
});

testRule(rule, {
  accepts: [
    {
      title: 'the same words where software prints them, and “just” of time',
      changes: [
        { file, replace: 'why: Nothing listens.', by: 'why: The log says `Simply wait!` just before.' },
      ],
    },
  ],
  refuses: [
    refuse('filler', 'Nothing simply listens.', 'simply', 'the sentence without the word'),
    refuse('a filler phrase', 'Please note this.', 'Please note', 'the fact alone'),
    refuse('“just” before a verb', 'Then just restart it.', 'just restart', 'the verb alone'),
    refuse('an exclamation mark', 'Nothing listens!', '!', 'a full stop'),
  ],
});

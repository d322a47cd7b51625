import { testRule } from '../rule-test.ts';
import { rule } from './likeliest-first.ts';

const file = 'guides/502-bad-gateway/nginx.mdx';

testRule(rule, {
  accepts: [
    {
      title: 'two causes that are equally likely',
      changes: [{ file, replace: 'likelihood: rare', by: 'likelihood: common' }],
    },
  ],
  refuses: [
    {
      title: 'a likelier cause after a less likely one',
      changes: [
        { file, replace: 'likelihood: rare', by: 'likelihood: occasional' },
        { file, replace: 'likelihood: common', by: 'likelihood: rare' },
      ],
      file,
      at: 'likelihood: occasional',
      field: 'causes[1].likelihood',
      found: 'occasional after rare',
      allowed: 'common first, then occasional, then rare',
    },
  ],
});

import { testRule } from '../rule-test.ts';
import { rule } from './reviews-are-fresh.ts';

const file = 'guides/502-bad-gateway/nginx.mdx';
const today = new Date().toISOString().slice(0, 10);

testRule(rule, {
  accepts: [
    {
      title: 'a review of today',
      changes: [{ file, replace: 'reviewed: 2026-11-24', by: `reviewed: ${today}` }],
    },
  ],
  refuses: [
    {
      title: 'a review of more than a year ago',
      changes: [{ file, replace: 'reviewed: 2026-11-24', by: 'reviewed: 2020-01-31' }],
      file,
      at: 'reviewed: 2020-01-31',
      field: 'reviewed',
      found: '"2020-01-31"',
      allowed: 'a day within the last 12 months',
    },
  ],
});

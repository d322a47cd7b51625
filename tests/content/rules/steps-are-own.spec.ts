import { readFixture } from '../fixture.ts';
import { testRule } from '../rule-test.ts';
import { rule } from './steps-are-own.ts';

const file = 'guides/502-bad-gateway/nginx.mdx';
const copy = 'guides/502-bad-gateway/proxy.mdx';
const step = 'Start the service where the proxy looks for it, and wait until it answers a request.';
const withStep = (text: string) => readFixture(file).replace('do: Start the service.', `do: ${text}`);

testRule(rule, {
  accepts: [
    { title: 'a short step in two guides', changes: [{ file: copy, by: readFixture(file) }] },
    {
      title: 'two steps that differ',
      changes: [
        { file, by: withStep(step) },
        {
          file: copy,
          by: withStep('Look up the address in the log, and compare it with the one that the service has.'),
        },
      ],
    },
  ],
  refuses: [
    {
      title: 'a step in almost the same words as in another guide',
      changes: [
        { file, by: withStep(step) },
        { file: copy, by: withStep(step.replace('wait until', 'wait till')) },
      ],
      file: copy,
      at: 'wait till',
      field: 'fixes[0].steps[0].do',
      found: step.replace('wait until', 'wait till'),
      allowed: `other words than in content/${file}`,
    },
  ],
});

import { testRule } from '../rule-test.ts';
import { rule } from './causes-and-fixes-meet.ts';

const file = 'guides/502-bad-gateway/nginx.mdx';
const addresses = 'addresses: [not-running, wrong-port]';

const restart = `advancedFixes:
  - id: restart
    title: Restart it
    addresses: [wrong-port]
    risk: restarts-service
    undo: None.
    steps:
      - do: Restart the service.
    verify:
      do: Ask again.
      expect: The answer is 200.
`;

testRule(rule, {
  accepts: [
    {
      title: 'a cause that only an advanced fix addresses',
      changes: [
        { file, replace: addresses, by: 'addresses: [not-running]' },
        { file, replace: 'advancedFixes: []\n', by: restart },
      ],
    },
  ],
  refuses: [
    {
      title: 'a cause that no fix addresses',
      changes: [{ file, replace: addresses, by: 'addresses: [not-running]' }],
      file,
      at: '- id: wrong-port',
      field: 'causes[1].id',
      found: 'cause wrong-port without a fix',
      allowed: 'a fix that lists it in addresses',
    },
    {
      title: 'a fix that addresses a cause the guide does not name',
      changes: [{ file, replace: addresses, by: 'addresses: [not-running, wrong-port, no-such]' }],
      file,
      at: 'no-such',
      field: 'fixes[0].addresses[2]',
      found: '"no-such"',
      allowed: 'not-running, wrong-port',
    },
    {
      title: 'an advanced fix that addresses a cause the guide does not name',
      changes: [{ file, replace: 'advancedFixes: []\n', by: restart.replace('[wrong-port]', '[no-such]') }],
      file,
      at: 'no-such',
      field: 'advancedFixes[0].addresses[0]',
      found: '"no-such"',
      allowed: 'not-running, wrong-port',
    },
    {
      title: 'a fix with the id of a cause',
      changes: [{ file, replace: '- id: start', by: '- id: wrong-port' }],
      file,
      at: '- id: not-running',
      field: 'causes',
      found: 'id wrong-port twice',
      allowed: 'ids that are unique among causes and fixes',
    },
  ],
});

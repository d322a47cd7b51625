import { readFixture } from '../fixture.ts';
import { testRule } from '../rule-test.ts';
import { rule } from './related-is-mutual.ts';

const file = 'errors/502-bad-gateway.mdx';
const reason = 'reason: The other number for the same failure.';
const toThird = `${reason}\n  - error: 504-gateway-timeout\n    ${reason}`;
const third = { file: 'errors/504-gateway-timeout.mdx', by: readFixture(file) };

testRule(rule, {
  accepts: [
    {
      title: 'a relation that is not mutual and says why',
      changes: [{ ...third, by: third.by.replace(reason, `${reason}\n    oneWay: It is rarer.`) }],
    },
    {
      title: 'a relation to an error that does not exist, which another rule reports',
      changes: [{ file, replace: reason, by: toThird }],
    },
  ],
  refuses: [
    {
      title: 'a relation that the other error does not return',
      changes: [third],
      file: third.file,
      at: '- error: 503-service-unavailable',
      field: 'related[0].error',
      found: '503-service-unavailable does not point back',
      allowed: 'a relation back in content/errors/503-service-unavailable.mdx, or oneWay with the reason',
    },
    {
      title: 'an error that is related to itself',
      changes: [{ file, replace: reason, by: toThird.replace('504-gateway-timeout', '502-bad-gateway') }],
      file,
      at: '- error: 502-bad-gateway',
      field: 'related[1].error',
      found: '"502-bad-gateway"',
      allowed: 'another error',
    },
    {
      title: 'a reason against a way back that exists',
      changes: [{ file, replace: reason, by: `${reason}\n    oneWay: It is rarer.` }],
      file,
      at: 'oneWay:',
      field: 'related[0].oneWay',
      found: 'oneWay on a mutual relation',
      allowed: 'remove oneWay',
    },
  ],
});

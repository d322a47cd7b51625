import { stages } from '../../../src/lib/stage.ts';
import { readFixture } from '../fixture.ts';
import { testRule } from '../rule-test.ts';
import { rule } from './addresses-are-free.ts';

const fault = 'faults/tls.yaml';
const lab = 'evidence/nginx/2.yaml';
const faultText = readFixture('faults/refused.yaml');
const labText = readFixture('evidence/nginx/refused.yaml');

testRule(rule, {
  refuses: [
    {
      title: 'a fault with the id of a stage',
      changes: [{ file: fault, by: faultText }],
      file: fault,
      at: faultText.split('\n')[0] ?? '',
      field: '(file)',
      found: '"tls"',
      allowed: `an id other than ${stages.map(({ id }) => id).join(', ')}`,
    },
    {
      title: 'a lab that is called like a further part of its list',
      changes: [{ file: lab, by: labText }],
      file: lab,
      at: labText.split('\n')[0] ?? '',
      field: '(file)',
      found: '"nginx/2"',
      allowed: 'a name with letters',
    },
  ],
});

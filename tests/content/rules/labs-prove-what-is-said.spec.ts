import { testRule } from '../rule-test.ts';
import { rule } from './labs-prove-what-is-said.ts';

const evidence = 'evidence/nginx/refused.yaml';
const signatures = 'signatures/nginx.yaml';

testRule(rule, {
  refuses: [
    {
      title: 'a message marked lab that its lab does not print',
      changes: [
        {
          file: signatures,
          replace: 'kind: source-code\n      date: 2026-11-24',
          by: 'kind: lab\n      lab: nginx/refused # not there',
        },
      ],
      file: signatures,
      at: '# not there',
      field: 'signatures[1].evidence.lab',
      found: '"nginx/refused"',
      allowed: 'a lab that prints it',
    },
    {
      title: 'a lab that prints a message of another kind of evidence',
      changes: [
        { file: evidence, replace: 'signature: nginx/refused', by: 'signature: nginx/limited' },
        {
          file: signatures,
          replace: 'kind: lab\n      lab: nginx/refused',
          by: 'kind: report\n      date: 2026-11-24',
        },
      ],
      file: evidence,
      at: 'signature: nginx/limited',
      field: 'lines[0].signature',
      found: '"nginx/limited"',
      allowed: 'a message with evidence of kind lab',
    },
    {
      title: 'a lab that proves a cause which its guide does not have',
      changes: [{ file: evidence, replace: 'cause: not-running', by: 'cause: no-such' }],
      file: evidence,
      at: 'cause: no-such',
      field: 'proves[0].cause',
      found: '"no-such"',
      allowed: 'not-running, wrong-port',
    },
    {
      title: 'a lab that proves a fix which its guide does not have',
      changes: [{ file: evidence, replace: 'fix: start', by: 'fix: no-such' }],
      file: evidence,
      at: 'fix: no-such',
      field: 'proves[0].fix',
      found: '"no-such"',
      allowed: 'start',
    },
  ],
});

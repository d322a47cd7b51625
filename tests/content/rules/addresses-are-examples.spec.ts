import { testRule } from '../rule-test.ts';
import { rule } from './addresses-are-examples.ts';

const file = 'guides/502-bad-gateway/nginx.mdx';
const allowed = '192.0.2.0/24, 198.51.100.0/24, 203.0.113.0/24 or loopback';

testRule(rule, {
  accepts: [
    {
      title: 'documentation addresses, loopback, private ones and versions',
      changes: [
        {
          file,
          replace: 'why: Nothing listens.',
          by: 'why: Ask 192.0.2.7, 127.0.0.1, 10.0.0.4 and 169.254.169.254 with version 4.2.0.17.',
        },
      ],
    },
  ],
  refuses: [
    {
      title: "somebody's address in a field",
      changes: [{ file, replace: 'why: Nothing listens.', by: 'why: Ask 93.184.216.34.' }],
      file,
      at: '93.184',
      field: 'causes[0].why',
      found: '"93.184.216.34"',
      allowed,
    },
    {
      title: "somebody's address in the body",
      changes: [{ file, replace: 'How nginx decides.', by: 'How 5.6.7.8 decides.' }],
      file,
      at: 'How 5.6.7.8',
      field: '(body)',
      found: '"5.6.7.8"',
      allowed,
    },
  ],
});

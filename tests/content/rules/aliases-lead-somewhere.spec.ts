import { reservedSegments } from '../../../src/lib/route.ts';
import { testRule } from '../rule-test.ts';
import { rule } from './aliases-lead-somewhere.ts';

const file = 'errors/502-bad-gateway.mdx';
const replace = 'aliases: [HTTP 502]';

testRule(rule, {
  accepts: [
    {
      title: 'one alias that two errors share: it leads to a choice',
      changes: [{ file, replace, by: 'aliases: [HTTP 502, HTTP 503]' }],
    },
  ],
  refuses: [
    {
      title: 'an alias that leaves nothing for an address',
      changes: [{ file, replace, by: 'aliases: ["…"]' }],
      file,
      at: 'aliases:',
      field: 'aliases[0]',
      found: '"…"',
      allowed: 'an alias with letters or digits',
    },
    {
      title: 'an alias that is a page of the site',
      changes: [{ file, replace, by: 'aliases: [HTTP 502, Search]' }],
      file,
      at: 'aliases:',
      field: 'aliases[1]',
      found: '"Search"',
      allowed: `an alias other than ${reservedSegments.join(', ')}`,
    },
    {
      title: 'an alias that is the page for addresses without one',
      changes: [{ file, replace, by: "aliases: [HTTP 502, '404']" }],
      file,
      at: 'aliases:',
      field: 'aliases[1]',
      found: '"404"',
      allowed: `an alias other than ${reservedSegments.join(', ')}`,
    },
    {
      title: 'two spellings with the same address',
      changes: [{ file, replace, by: 'aliases: [HTTP 502, http-502]' }],
      file,
      at: 'aliases:',
      field: 'aliases[1]',
      found: '"http-502" gives /http-502/ like "HTTP 502"',
      allowed: 'one spelling for each short address',
    },
  ],
});

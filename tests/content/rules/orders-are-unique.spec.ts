import { readFixture } from '../fixture.ts';
import { testRule } from '../rule-test.ts';
import { rule } from './orders-are-unique.ts';

/** Returns a bad case: a copy of an entry that differs from it in all but one field. */
function refuse(original: string, field: string, value: string, differ: [string, string][]) {
  const folder = original.split('/')[0] ?? '';
  const copy = original.replace(/[^/]*(\.\w+)$/, 'zz-copy$1');
  const text = readFixture(original);
  return {
    title: `a second entry of ${folder} with the same ${field}`,
    changes: [{ file: copy, by: differ.reduce((changed, [from, to]) => changed.replace(from, to), text) }],
    file: copy,
    at: `${field}:`,
    field,
    found: value,
    allowed: `a value that content/${original} does not have`,
  };
}

const category = 'categories/servers.yaml';
const fault = 'faults/refused.yaml';
const guide = 'guides/502-bad-gateway/nginx.mdx';

testRule(rule, {
  refuses: [
    refuse(category, 'order', '1', [['Servers', 'Clients']]),
    refuse(category, 'title', '"Servers"', [['order: 1', 'order: 2']]),
    refuse(fault, 'order', '1', [['Connection refused', 'Connection reset']]),
    refuse(fault, 'title', 'Connection refused', [['order: 1', 'order: 2']]),
    refuse('pages/about.mdx', 'order', '1', []),
    refuse('products/nginx.yaml', 'name', '"nginx"', []),
    refuse(guide, 'title', 'How to fix 502 in nginx', []),
    refuse('errors/502-bad-gateway.mdx', 'name', '502 Bad Gateway', []),
    refuse('evidence/nginx/refused.yaml', 'title', 'A port where nothing listens', []),
  ],
});

import { readFixture } from '../fixture.ts';
import { testRule } from '../rule-test.ts';
import { rule } from './references-exist.ts';

const guide = 'guides/502-bad-gateway/nginx.mdx';
const error = 'errors/502-bad-gateway.mdx';
const evidence = 'evidence/nginx/refused.yaml';
const errors = '502-bad-gateway, 503-service-unavailable';

/** Returns a bad case in which the first id of a line is one that does not exist. */
function refuse(file: string, replace: string, by: string, field: string, allowed: string) {
  const [id = ''] = /[a-z/-]*no-such[a-z/-]*/.exec(by) ?? [];
  return {
    title: `${field} of ${file} that names nothing`,
    changes: [{ file, replace, by }],
    file,
    at: id,
    field,
    found: `"${id}"`,
    allowed,
  };
}

const shelves = Array.from({ length: 24 }, (_, at) => ({
  file: `categories/shelf-${at}.yaml`,
  by: readFixture('categories/servers.yaml'),
}));

testRule(rule, {
  refuses: [
    refuse('products/nginx.yaml', 'category: servers', 'category: no-such', 'category', 'servers'),
    refuse('faults/refused.yaml', 'order: 1', 'order: 1\nparent: no-such', 'parent', 'refused'),
    refuse('comparisons/502-503.yaml', '[502-bad-gateway,', '[no-such,', 'errors[0]', errors),
    refuse(evidence, 'product: nginx', 'product: no-such', 'software[0].product', 'nginx'),
    refuse(evidence, 'fault: refused', 'fault: no-such', 'fault', 'refused'),
    refuse(
      evidence,
      'guide: 502-bad-gateway/nginx',
      'guide: no-such/nginx',
      'proves[0].guide',
      '502-bad-gateway/nginx',
    ),
    refuse(
      evidence,
      'signature: nginx/refused',
      'signature: nginx/no-such',
      'lines[0].signature',
      'nginx/limited, nginx/refused',
    ),
    refuse(error, 'category: servers', 'category: no-such', 'category', 'servers'),
    refuse(error, 'kind: http-status', 'kind: http-status\nproduct: no-such', 'product', 'nginx'),
    refuse(error, 'error: 503-service-unavailable', 'error: no-such', 'related[0].error', errors),
    refuse(guide, 'error: 502-bad-gateway', 'error: no-such', 'error', errors),
    refuse(guide, 'category: servers', 'category: no-such', 'category', 'servers'),
    refuse(guide, 'products: [nginx]', 'products: [nginx, no-such]', 'products[1]', 'nginx'),
    refuse(
      guide,
      'fault: refused\n    likelihood: rare',
      'fault: no-such\n    likelihood: rare',
      'causes[1].fault',
      'refused',
    ),
    refuse(
      guide,
      '[nginx/refused]',
      '[nginx/no-such]',
      'symptoms[0].signatures[0]',
      'nginx/limited, nginx/refused',
    ),
    refuse(guide, 'error: 503-service-unavailable', 'error: no-such', 'related[0].error', errors),
    refuse(
      guide,
      'error: 503-service-unavailable',
      'guide: no-such/nginx',
      'related[0].guide',
      '502-bad-gateway/nginx',
    ),
    refuse(
      'signatures/nginx.yaml',
      'fault: refused\n    error: 503',
      'fault: no-such\n    error: 503',
      'signatures[1].fault',
      'refused',
    ),
    refuse(
      'signatures/nginx.yaml',
      'error: 503-service-unavailable',
      'error: no-such',
      'signatures[1].error',
      errors,
    ),
    refuse(
      'signatures/nginx.yaml',
      'guide: 502-bad-gateway/nginx',
      'guide: no-such/nginx',
      'signatures[0].guide',
      '502-bad-gateway/nginx',
    ),
    refuse(
      'signatures/nginx.yaml',
      'lab: nginx/refused',
      'lab: nginx/no-such',
      'signatures[0].evidence.lab',
      'nginx/refused',
    ),
    {
      title: 'messages of a product that has no file',
      changes: [
        {
          file: 'signatures/caddy.yaml',
          by: readFixture('signatures/nginx.yaml').replace('guide: 502-bad-gateway/nginx', ''),
        },
      ],
      file: 'signatures/caddy.yaml',
      at: '- id: refused',
      field: 'signatures',
      found: '"caddy"',
      allowed: 'nginx',
    },
    {
      title: 'a reference into a collection that is empty, and says that it is',
      changes: [{ file: evidence }],
      file: 'signatures/nginx.yaml',
      at: 'lab: nginx/refused',
      field: 'signatures[0].evidence.lab',
      found: '"nginx/refused"',
      allowed: 'an entry of content/evidence/ (there is none yet)',
    },
    {
      title: 'a reference into a large collection without listing all of it',
      changes: [...shelves, { file: guide, replace: 'category: servers', by: 'category: no-such' }],
      file: guide,
      at: 'no-such',
      field: 'category',
      found: '"no-such"',
      allowed: 'one of the 25 files in content/categories/',
    },
  ],
});

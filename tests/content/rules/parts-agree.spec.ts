import { testRule } from '../rule-test.ts';
import { rule } from './parts-agree.ts';

const guide = 'guides/502-bad-gateway/nginx.mdx';
const error = 'errors/502-bad-gateway.mdx';
const signatures = 'signatures/nginx.yaml';

const caddy = `signatures:
  - id: refused
    text: refused
    where: error-log
    fault: refused
    error: 502-bad-gateway
    guide: 502-bad-gateway/nginx
    meaning: Nothing listens.
    source:
      title: Caddy source
      url: https://github.com/caddyserver/caddy
    evidence:
      kind: report
      date: 2026-11-24
`;

testRule(rule, {
  accepts: [
    {
      title: 'a product-specific error whose guide lists that product',
      changes: [{ file: error, replace: 'kind: http-status', by: 'kind: http-status\nproduct: nginx' }],
    },
  ],
  refuses: [
    {
      title: 'a guide in the folder of another error',
      changes: [
        { file: guide, replace: 'error: 502-bad-gateway', by: 'error: 503-service-unavailable' },
        { file: signatures, replace: '    guide: 502-bad-gateway/nginx\n', by: '' },
      ],
      file: guide,
      at: 'error: 503-service-unavailable',
      field: 'error',
      found: '"503-service-unavailable"',
      allowed: '502-bad-gateway, the folder the guide stands in',
    },
    {
      title: 'a guide for one scope that lists no product',
      changes: [{ file: guide, replace: 'products: [nginx]', by: 'products: []' }],
      file: guide,
      at: 'products:',
      field: 'products',
      found: 'an empty list',
      allowed: 'at least one product, unless the guide is called index',
    },
    {
      title: 'a guide that leaves out the product its error belongs to',
      changes: [{ file: error, replace: 'kind: http-status', by: 'kind: http-status\nproduct: caddy' }],
      file: guide,
      at: 'products:',
      field: 'products',
      found: '["nginx"]',
      allowed: 'a list with caddy, the product of error 502-bad-gateway',
    },
    {
      title: 'a symptom with a message of a product the guide does not list',
      changes: [{ file: guide, replace: '[nginx/refused]', by: '[nginx/refused, caddy/refused]' }],
      file: guide,
      at: 'caddy/refused',
      field: 'symptoms[0].signatures[1]',
      found: '"caddy/refused"',
      allowed: 'a signature of nginx',
    },
    {
      title: 'two messages of a product with the same id',
      changes: [{ file: signatures, replace: '- id: limited', by: '- id: refused # again' }],
      file: signatures,
      at: '# again',
      field: 'signatures[1].id',
      found: '"refused"',
      allowed: 'an id that is unique in this file',
    },
    {
      title: 'a message whose guide fixes another error and another fault',
      changes: [
        {
          file: signatures,
          replace: 'fault: refused\n    error: 503-service-unavailable',
          by: 'fault: limited\n    error: 503-service-unavailable\n    guide: 502-bad-gateway/nginx # other',
        },
      ],
      file: signatures,
      at: '# other',
      field: 'signatures[1].guide',
      found: '"502-bad-gateway/nginx"',
      allowed: 'a guide of error 503-service-unavailable, or one with a cause of fault limited',
    },
    {
      title: 'a message whose guide does not list its product',
      changes: [{ file: 'signatures/caddy.yaml', by: caddy }],
      file: 'signatures/caddy.yaml',
      at: 'guide:',
      field: 'signatures[0].guide',
      found: '"502-bad-gateway/nginx"',
      allowed: 'a guide that lists product caddy',
    },
  ],
});

import { defineLab } from '../runner/lab.ts';
import { fillShow } from '../software/nginx.ts';
import { setDirectives, startAnswering } from '../software/nginx-client.ts';

export const lab = defineLab({
  title: 'A cookie larger than a header buffer',
  software: ['nginx'],
  fault: 'request-header-too-large',
  given: (bench) => startAnswering(bench),
  when: ({ url }, bench) => bench.curl(url, ['-H', `Cookie: session=${'x'.repeat(9000)}`]),
  then: { status: 400, prints: ['nginx/header-too-large', 'nginx/header-too-large-page'] },
  check: {
    run: 'sudo nginx -T 2>/dev/null | grep large_client_header_buffers || echo not set',
    fill: fillShow,
    shows: /^not set$/m,
  },
  fix: {
    says: 'Make the cookie smaller, or raise large_client_header_buffers.',
    do: (nginx) => setDirectives(nginx, 'large_client_header_buffers 4 16k;'),
  },
  gone: { status: 200 },
});

import { defineLab } from '../runner/lab.ts';
import { fillShow } from '../software/nginx.ts';
import { setDirectives, startAnswering } from '../software/nginx-client.ts';

export const lab = defineLab({
  title: 'An address larger than a header buffer',
  software: ['nginx'],
  fault: 'request-uri-too-long',
  given: (bench) => startAnswering(bench),
  when: ({ url }, bench) => bench.curl(`${url}?${'x'.repeat(9000)}`),
  then: { status: 414, prints: ['nginx/uri-too-long', 'nginx/uri-too-long-page'] },
  check: {
    run: 'sudo nginx -T 2>/dev/null | grep large_client_header_buffers || echo not set',
    fill: fillShow,
    shows: /^not set$/m,
  },
  fix: {
    says: 'Let the application send such data in a body, or raise large_client_header_buffers.',
    do: (nginx) => setDirectives(nginx, 'large_client_header_buffers 4 16k;'),
  },
  gone: { status: 200 },
});

import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { answer, startAnswering } from '../software/nginx-client.ts';

const guide = 'nginx-494-request-header-too-large/index';

export const lab = defineLab({
  title: 'A cookie larger than a header buffer',
  software: ['nginx'],
  fault: 'request-header-too-large',
  proves: [{ guide, cause: 'cookie-too-long', fix: 'raise-the-buffers' }],
  given: (bench) => startAnswering(bench),
  when: ({ url }, bench) => bench.curl(url, ['-H', `Cookie: session=${'x'.repeat(9000)}`]),
  then: { status: 400, prints: ['nginx/header-too-large', 'nginx/header-too-large-page'] },
  check: {
    run: guideCheck(guide, 'cookie-too-long'),
    fill: ({ errorLog }) => ({ '/var/log/nginx/error.log': errorLog }),
    remains: 'The log keeps its lines.',
    shows: /^ *1 too long header line: "Cookie$/m,
  },
  fix: {
    says: 'Make the cookie smaller, or raise large_client_header_buffers.',
    do: ({ configure }) => configure({ http: guideSnippet(guide, 'raise-the-buffers'), server: answer }),
  },
  gone: { status: 200 },
});

import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { answer, startAnswering } from '../software/nginx-client.ts';

const guide = '414-uri-too-long/index';

export const lab = defineLab({
  title: 'An address larger than a header buffer',
  software: ['nginx'],
  fault: 'request-uri-too-long',
  proves: [{ guide, cause: 'limit-too-small', fix: 'raise-the-limit' }],
  given: (bench) => startAnswering(bench),
  when: ({ url }, bench) => bench.curl(`${url}?${'x'.repeat(9000)}`),
  then: { status: 414, prints: ['nginx/uri-too-long', 'nginx/uri-too-long-page'] },
  check: {
    run: guideCheck(guide, 'limit-too-small'),
    fill: ({ url }) => ({ '<url>': url }),
    shows: /^12 kB 414$/m,
  },
  fix: {
    says: 'Let the application send such data in a body, or raise large_client_header_buffers.',
    do: ({ configure }) => configure({ http: guideSnippet(guide, 'raise-the-limit'), server: answer }),
  },
  gone: { status: 200 },
});

import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startGunicorn } from '../software/gunicorn.ts';

const guide = '414-uri-too-long/index';

export const lab = defineLab({
  title: 'An address longer than limit_request_line',
  software: ['gunicorn'],
  fault: 'request-uri-too-long',
  proves: [{ guide, cause: 'limit-too-small', fix: 'raise-the-limit' }],
  given: (bench) => startGunicorn(bench, {}),
  when: ({ direct }, bench) => bench.curl(`${direct}?${'x'.repeat(5000)}`),
  then: { status: 400, prints: ['gunicorn/request-line-too-large'] },
  check: {
    run: guideCheck(guide, 'limit-too-small'),
    fill: ({ direct }) => ({ '<url>': direct }),
    shows: /^6 kB 400$/m,
  },
  fix: {
    says: 'Raise limit_request_line, or send the data in the body of a POST.',
    do: ({ configure }) => configure({ settings: guideSnippet(guide, 'raise-the-limit', 3) }),
  },
  gone: { status: 200 },
});

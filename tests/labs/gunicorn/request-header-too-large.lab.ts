import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startGunicorn } from '../software/gunicorn.ts';

const guide = '431-request-header-fields-too-large/index';

export const lab = defineLab({
  title: 'A cookie larger than limit_request_field_size',
  software: ['gunicorn'],
  fault: 'request-header-too-large',
  proves: [{ guide, cause: 'limit-too-small', fix: 'raise-the-limit' }],
  given: (bench) => startGunicorn(bench, {}),
  when: ({ direct }, bench) => bench.curl(direct, ['-H', `Cookie: a=${'x'.repeat(9000)}`]),
  then: { status: 400, prints: ['gunicorn/request-header-too-large'] },
  check: {
    run: guideCheck(guide, 'limit-too-small'),
    fill: ({ direct }) => ({ '<url>': direct }),
    shows: /^12 kB 400$/m,
  },
  fix: {
    says: 'Make the cookie smaller, or raise limit_request_field_size.',
    do: ({ configure }) => configure({ settings: guideSnippet(guide, 'raise-the-limit', 2) }),
  },
  gone: { status: 200 },
});

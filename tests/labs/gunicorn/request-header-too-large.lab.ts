import { defineLab } from '../runner/lab.ts';
import { startGunicorn } from '../software/gunicorn.ts';

export const lab = defineLab({
  title: 'A cookie larger than limit_request_field_size',
  software: ['gunicorn'],
  fault: 'request-header-too-large',
  given: (bench) => startGunicorn(bench, {}),
  when: ({ direct }, bench) => bench.curl(direct, ['-H', `Cookie: a=${'x'.repeat(9000)}`]),
  then: { status: 400, prints: ['gunicorn/request-header-too-large'] },
  fix: {
    says: 'Make the cookie smaller, or raise limit_request_field_size.',
    do: ({ configure }) => configure({ settings: 'limit_request_field_size = 16380' }),
  },
  gone: { status: 200 },
});

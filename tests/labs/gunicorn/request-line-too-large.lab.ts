import { defineLab } from '../runner/lab.ts';
import { startGunicorn } from '../software/gunicorn.ts';

export const lab = defineLab({
  title: 'An address longer than limit_request_line',
  software: ['gunicorn'],
  fault: 'request-uri-too-long',
  given: (bench) => startGunicorn(bench, {}),
  when: ({ direct }, bench) => bench.curl(`${direct}?${'x'.repeat(5000)}`),
  then: { status: 400, prints: ['gunicorn/request-line-too-large'] },
  fix: {
    says: 'Raise limit_request_line, or send the data in the body of a POST.',
    do: ({ configure }) => configure({ settings: 'limit_request_line = 8190' }),
  },
  gone: { status: 200 },
});

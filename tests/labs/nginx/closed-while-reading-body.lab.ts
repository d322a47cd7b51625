import { answers, closesInBody } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startWithApp } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'A body shorter than its Content-Length',
  software: ['nginx'],
  fault: 'response-incomplete',
  proves: [
    {
      guide: '504-gateway-timeout/index',
      cause: 'body-shorter-than-announced',
      fix: 'check-announced-length',
    },
  ],
  given: (bench) => startWithApp(bench, closesInBody),
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 200, code: 18, prints: ['nginx/closed-while-reading-body'] },
  check: {
    run: guideCheck('504-gateway-timeout/index', 'body-shorter-than-announced'),
    fill: ({ app }) => ({ '<backend-ip>': '127.0.0.1', '<port>': app.port }),
    shows: /transfer closed with 998 bytes remaining to read/,
  },
  fix: {
    says: 'Let the application announce the length that it sends.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200, code: 0 },
});

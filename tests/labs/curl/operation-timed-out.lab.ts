import { stalls } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { mend, startApp } from '../software/curl.ts';

export const lab = defineLab({
  title: 'A server that accepts and never answers',
  software: ['curl'],
  fault: 'response-timeout',
  proves: [{ guide: 'etimedout/index', cause: 'slow-answer', fix: 'wait-long-enough-for-a-slow-answer' }],
  given: startApp(stalls),
  when: ({ app }, bench) => bench.curl(`http://${app.address}/`, ['-m', '1']),
  then: { code: 28, prints: ['curl/operation-timed-out'] },
  check: {
    run: guideCheck('etimedout/index', 'slow-answer'),
    fill: ({ app }) => ({ '-m 5': '-m 1', '<host>:<port>/<path>': `${app.address}/` }),
    shows: /first-byte=0\.000000/,
  },
  fix: { says: 'Mend the application so that it answers in time.', do: mend },
  gone: { code: 0, status: 200 },
});

import { answers, stalls } from '../runner/fault-modes.ts';

import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/traffic-server.ts';

export const lab = defineLab({
  title: 'An origin that does not begin its answer in time',
  software: ['traffic-server'],
  fault: 'response-timeout',
  given: (bench) => startBefore(bench, stalls, 'http.transaction_no_activity_timeout_out INT 1'),
  when: ({ server }, bench) => bench.curl(server.url),
  then: { status: 504, prints: ['traffic-server/inactivity-status', 'traffic-server/inactivity-page'] },
  check: {
    run: 'curl -sS -m 2 http://127.0.0.1:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^curl: \(28\) Operation timed out/m,
  },
  fix: {
    says: 'Repair what keeps the application from answering.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

import { answers, stalls } from '../runner/fault-modes.ts';

import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/traffic-server.ts';

export const lab = defineLab({
  title: 'An origin that needs longer than the whole time for a transaction',
  software: ['traffic-server'],
  fault: 'response-timeout',
  given: (bench) => startBefore(bench, stalls, 'http.transaction_active_timeout_out INT 1'),
  when: ({ server }, bench) => bench.curl(server.url),
  then: { status: 504, prints: ['traffic-server/activity-status', 'traffic-server/activity-page'] },
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

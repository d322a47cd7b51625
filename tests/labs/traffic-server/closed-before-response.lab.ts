import { answers, closes } from '../runner/fault-modes.ts';

import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/traffic-server.ts';

export const lab = defineLab({
  title: 'An origin that closes without a response',
  software: ['traffic-server'],
  fault: 'connection-closed-before-response',
  given: (bench) => startBefore(bench, closes),
  when: ({ server }, bench) => bench.curl(server.url),
  then: { status: 502, prints: ['traffic-server/malformed-status', 'traffic-server/web-server-error-page'] },
  check: {
    run: 'curl -sS -m 5 http://127.0.0.1:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^curl: \(52\) Empty reply from server/m,
  },
  fix: {
    says: 'Repair the application, so that it answers instead of closing the connection.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

import { answers, resets } from '../runner/fault-modes.ts';

import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/traffic-server.ts';

export const lab = defineLab({
  title: 'An origin that resets the connection',
  software: ['traffic-server'],
  fault: 'connection-reset',
  given: (bench) => startBefore(bench, resets),
  when: ({ server }, bench) => bench.curl(server.url),
  then: { status: 502, prints: ['traffic-server/malformed-status'] },
  check: {
    run: 'curl -sS -m 5 http://127.0.0.1:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^curl: \(56\) Recv failure: Connection reset by peer/m,
  },
  fix: {
    says: 'Repair the application, so that it answers instead of resetting the connection.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

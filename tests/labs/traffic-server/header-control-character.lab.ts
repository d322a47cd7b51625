import { answers, sendsControlCharacter } from '../runner/fault-modes.ts';

import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/traffic-server.ts';

export const lab = defineLab({
  title: 'A header value with a NUL byte',
  software: ['traffic-server'],
  fault: 'invalid-response-header',
  given: (bench) => startBefore(bench, sendsControlCharacter),
  when: ({ server }, bench) => bench.curl(server.url),
  then: {
    status: 502,
    prints: ['traffic-server/invalid-http-response', 'traffic-server/web-server-error-page'],
  },
  check: {
    run: 'curl -sS -m 5 http://127.0.0.1:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^curl: \(8\) Nul byte in header/m,
  },
  fix: {
    says: 'Repair the header that the application sends.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

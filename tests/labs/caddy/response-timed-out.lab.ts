import { answers, stalls } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { over, startBefore } from '../software/caddy.ts';

export const lab = defineLab({
  title: 'An upstream that does not begin its answer in time',
  software: ['caddy'],
  fault: 'response-timeout',
  given: (bench) => startBefore(bench, stalls, over('response_header_timeout 1s')),
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 504, prints: ['caddy/response-timed-out'] },
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

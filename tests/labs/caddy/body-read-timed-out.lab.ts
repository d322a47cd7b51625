import { answers, stallsInBody } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { over, startBefore } from '../software/caddy.ts';

export const lab = defineLab({
  title: 'An upstream that stops in the middle of its body',
  software: ['caddy'],
  fault: 'response-incomplete',
  given: (bench) => startBefore(bench, stallsInBody, over('read_timeout 1s')),
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 200, code: 18, prints: ['caddy/body-read-timed-out', 'caddy/response-cut-short'] },
  check: {
    run: 'curl -sS -o /dev/null -m 2 http://127.0.0.1:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /curl: \(28\) Operation timed out after .* with 2 out of 1000 bytes received/,
  },
  fix: {
    says: 'Repair what keeps the application from sending its body.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200, code: 0 },
});

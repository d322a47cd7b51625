import { answers, closesInBody } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/caddy.ts';

export const lab = defineLab({
  title: 'A body shorter than its Content-Length',
  software: ['caddy'],
  fault: 'response-incomplete',
  given: (bench) => startBefore(bench, closesInBody),
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 200, code: 18, prints: ['caddy/response-cut-short'] },
  check: {
    run: 'curl -sS -o /dev/null -m 5 http://127.0.0.1:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^curl: \(18\) transfer closed with 998 bytes remaining to read/m,
  },
  fix: {
    says: 'Repair the application, so that it sends all that it announces.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200, code: 0 },
});

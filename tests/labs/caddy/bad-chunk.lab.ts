import { answers, sendsBadChunk } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/caddy.ts';

export const lab = defineLab({
  title: 'A chunk whose size is no number',
  software: ['caddy'],
  fault: 'response-body-chunk-invalid',
  given: (bench) => startBefore(bench, sendsBadChunk),
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 200, prints: ['caddy/bad-chunk', 'caddy/response-cut-short'] },
  check: {
    run: 'curl -sS -o /dev/null -m 5 http://127.0.0.1:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^curl: \(56\) (?:Illegal or missing hexadecimal|Malformed encoding)/m,
  },
  fix: {
    says: 'Repair the chunked encoding of the application.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

import { answers, sendsInvalidHeader } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/caddy.ts';

export const lab = defineLab({
  title: 'A header line without a colon',
  software: ['caddy'],
  fault: 'invalid-response-header',
  proves: [{ guide: '502-bad-gateway/caddy', cause: 'unreadable-answer', fix: 'mend-the-application' }],
  given: (bench) => startBefore(bench, sendsInvalidHeader),
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 502, prints: ['caddy/malformed-header'] },
  check: {
    run: 'curl -sS -m 5 -i http://127.0.0.1:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^curl: \(8\) Header without colon/m,
  },
  fix: {
    says: 'Repair the header that the application sends.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

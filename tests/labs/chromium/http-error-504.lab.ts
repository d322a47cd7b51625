import { answers, stalls } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { over, startBefore } from '../software/caddy.ts';
import { browse } from '../software/chromium.ts';

export const lab = defineLab({
  title: 'A gateway without a page of its own, before an application that does not answer in time',
  software: ['chromium', 'caddy'],
  tools: ['certutil'],
  fault: 'response-timeout',
  given: (bench) => startBefore(bench, stalls, over('response_header_timeout 1s')),
  when: ({ caddy }, bench) => browse(bench, caddy.url),
  then: { code: 1, status: 504, prints: ['chromium/http-error-504', 'chromium/took-too-long'] },
  check: {
    run: 'curl -sS -m 2 http://127.0.0.1:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^curl: \(28\) Operation timed out/m,
  },
  fix: {
    says: 'Repair what keeps the application from answering.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { code: 0, status: 200 },
});

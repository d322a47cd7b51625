import { answers, resets } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/caddy.ts';

export const lab = defineLab({
  title: 'An upstream that resets the connection',
  software: ['caddy'],
  fault: 'connection-reset',
  given: (bench) => startBefore(bench, resets),
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 502, prints: ['caddy/reset-before-response'] },
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

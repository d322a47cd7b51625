import { answers, closesInHeader } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/caddy.ts';

export const lab = defineLab({
  title: 'An upstream that closes in the middle of its header',
  software: ['caddy'],
  fault: 'connection-closed-before-response',
  given: (bench) => startBefore(bench, closesInHeader),
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 502, prints: ['caddy/closed-in-header'] },
  check: {
    run: 'curl -sS -i -m 5 http://127.0.0.1:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^HTTP\/1\.1 200 OK\s*$/,
  },
  fix: {
    says: 'Repair the application, so that it completes its header.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

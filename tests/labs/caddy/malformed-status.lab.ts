import { answers, speaksNoHttp } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/caddy.ts';

export const lab = defineLab({
  title: 'An upstream port that does not speak HTTP',
  software: ['caddy'],
  fault: 'not-an-http-response',
  given: (bench) => startBefore(bench, speaksNoHttp),
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 502, prints: ['caddy/malformed-status'] },
  check: {
    run: 'curl -sS -m 5 http://127.0.0.1:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^curl: \(1\) Received HTTP\/0\.9 when not allowed/m,
  },
  fix: {
    says: 'Let the application speak HTTP on this port.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

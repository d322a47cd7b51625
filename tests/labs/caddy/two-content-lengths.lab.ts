import { answers, sendsTwoLengths } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/caddy.ts';

export const lab = defineLab({
  title: 'Two Content-Length fields that differ',
  software: ['caddy'],
  fault: 'conflicting-content-length',
  given: (bench) => startBefore(bench, sendsTwoLengths),
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 502, prints: ['caddy/two-content-lengths'] },
  check: {
    run: 'curl -s -i http://127.0.0.1:<port>/ | grep Content-Length',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^Content-Length: 3\s+Content-Length: 4/m,
  },
  fix: {
    says: 'Let the application send one Content-Length, or none with chunks.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

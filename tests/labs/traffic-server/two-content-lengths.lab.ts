import { answers, sendsTwoLengths } from '../runner/fault-modes.ts';

import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/traffic-server.ts';

export const lab = defineLab({
  title: 'Two Content-Length fields that differ',
  software: ['traffic-server'],
  fault: 'conflicting-content-length',
  given: (bench) => startBefore(bench, sendsTwoLengths),
  when: ({ server }, bench) => bench.curl(server.url),
  then: { status: 502, prints: ['traffic-server/invalid-http-response'] },
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

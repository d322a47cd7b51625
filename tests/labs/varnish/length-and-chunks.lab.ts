import { answers, sendsLengthAndChunks } from '../runner/fault-modes.ts';

import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/varnish.ts';

export const lab = defineLab({
  title: 'A response with Content-Length and chunks',
  software: ['varnish'],
  fault: 'conflicting-content-length',
  given: (bench) => startBefore(bench, sendsLengthAndChunks),
  when: ({ varnish }, bench) => bench.curl(varnish.url),
  then: { status: 503, prints: ['varnish/body-not-fetchable'] },
  check: {
    run: 'curl -s -i http://127.0.0.1:<port>/ | grep -iE "^(content-length|transfer-encoding)"',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^Content-Length: 3\s+Transfer-Encoding: chunked/,
  },
  fix: {
    says: 'Let the application send either a Content-Length or chunks.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

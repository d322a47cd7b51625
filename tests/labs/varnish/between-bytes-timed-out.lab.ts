import { answers, stallsInBody } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { showsReason, startUnstreamed } from '../software/varnish.ts';

export const lab = defineLab({
  title: 'A backend that stops in the middle of its body',
  software: ['varnish'],
  fault: 'response-incomplete',
  given: (bench) => startUnstreamed(bench, stallsInBody, '.between_bytes_timeout = 1s;'),
  when: ({ varnish }, bench) => bench.curl(varnish.url),
  then: { status: 503, prints: ['varnish/between-bytes-timed-out', 'varnish/body-cut-short'] },
  check: showsReason(/Resource temporarily unavailable/),
  fix: {
    says: 'Repair what keeps the application from sending its body.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

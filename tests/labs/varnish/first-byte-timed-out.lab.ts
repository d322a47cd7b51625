import { answers, stalls } from '../runner/fault-modes.ts';

import { defineLab } from '../runner/lab.ts';
import { showsReason, startBefore } from '../software/varnish.ts';

export const lab = defineLab({
  title: 'A backend that does not begin its answer in time',
  software: ['varnish'],
  fault: 'response-timeout',
  given: (bench) => startBefore(bench, stalls, '.first_byte_timeout = 1s;'),
  when: ({ varnish }, bench) => bench.curl(varnish.url),
  then: { status: 503, prints: ['varnish/first-byte-timed-out'] },
  check: showsReason(/first byte timeout/),
  fix: {
    says: 'Repair what keeps the application from answering.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

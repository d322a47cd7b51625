import { answers, stallsInHeader } from '../runner/fault-modes.ts';

import { defineLab } from '../runner/lab.ts';
import { showsReason, startBefore } from '../software/varnish.ts';

export const lab = defineLab({
  title: 'A backend that stops in the middle of its header',
  software: ['varnish'],
  fault: 'response-timeout',
  given: (bench) => startBefore(bench, stallsInHeader, '.between_bytes_timeout = 1s;'),
  when: ({ varnish }, bench) => bench.curl(varnish.url),
  then: { status: 503, prints: ['varnish/header-timed-out'] },
  check: showsReason(/FetchError +timeout/),
  fix: {
    says: 'Repair what keeps the application from completing its header.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

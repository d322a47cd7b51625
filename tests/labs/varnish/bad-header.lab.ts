import { answers, sendsInvalidHeader } from '../runner/fault-modes.ts';

import { defineLab } from '../runner/lab.ts';
import { showsReason, startBefore } from '../software/varnish.ts';

export const lab = defineLab({
  title: 'A header name with a space in it',
  software: ['varnish'],
  fault: 'invalid-response-header',
  proves: [{ guide: '503-service-unavailable/varnish', cause: 'not-http', fix: 'mend-the-answer' }],
  given: (bench) => startBefore(bench, sendsInvalidHeader),
  when: ({ varnish }, bench) => bench.curl(varnish.url),
  then: { status: 503, prints: ['varnish/bad-header', 'varnish/illegal-header-name'] },
  check: showsReason(/http format error/),
  fix: {
    says: 'Repair the header that the application sends.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

import { answers, closes } from '../runner/fault-modes.ts';

import { defineLab } from '../runner/lab.ts';
import { showsReason, startBefore } from '../software/varnish.ts';

export const lab = defineLab({
  title: 'A backend that closes without a response',
  software: ['varnish'],
  fault: 'connection-closed-before-response',
  given: (bench) => startBefore(bench, closes),
  when: ({ varnish }, bench) => bench.curl(varnish.url),
  then: { status: 503, prints: ['varnish/closed-before-response'] },
  check: showsReason(/HTC eof \(-1\)/),
  fix: {
    says: 'Repair the application, so that it answers instead of closing the connection.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

import { answers, sendsControlCharacter } from '../runner/fault-modes.ts';

import { defineLab } from '../runner/lab.ts';
import { showsReason, startBefore } from '../software/varnish.ts';

export const lab = defineLab({
  title: 'A header value with a control character',
  software: ['varnish'],
  fault: 'invalid-response-header',
  given: (bench) => startBefore(bench, sendsControlCharacter),
  when: ({ varnish }, bench) => bench.curl(varnish.url),
  then: { status: 503, prints: ['varnish/bad-header', 'varnish/header-control-character'] },
  check: showsReason(/http format error/),
  fix: {
    says: 'Repair the header that the application sends.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

import { answers, resetsInBody } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { showsReason, startUnstreamed } from '../software/varnish.ts';

export const lab = defineLab({
  title: 'A backend that resets the connection in the middle of its body',
  software: ['varnish'],
  fault: 'response-incomplete',
  given: (bench) => startUnstreamed(bench, resetsInBody),
  when: ({ varnish }, bench) => bench.curl(varnish.url),
  then: { status: 503, prints: ['varnish/body-reset', 'varnish/body-cut-short'] },
  check: showsReason(/Connection reset by peer/),
  fix: {
    says: 'Repair the application, so that it sends all that it announces.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

import { answers, closesInBody } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { showsReason, startUnstreamed } from '../software/varnish.ts';

export const lab = defineLab({
  title: 'A body shorter than its Content-Length',
  software: ['varnish'],
  fault: 'response-incomplete',
  given: (bench) => startUnstreamed(bench, closesInBody),
  when: ({ varnish }, bench) => bench.curl(varnish.url),
  then: { status: 503, prints: ['varnish/body-cut-short'] },
  check: showsReason(/straight insufficient bytes/),
  fix: {
    says: 'Repair the application, so that it sends all that it announces.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

import { answers, cutsChunks } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { showsReason, startUnstreamed } from '../software/varnish.ts';

export const lab = defineLab({
  title: 'A chunked body without its last chunk',
  software: ['varnish'],
  fault: 'response-incomplete',
  given: (bench) => startUnstreamed(bench, cutsChunks),
  when: ({ varnish }, bench) => bench.curl(varnish.url),
  then: { status: 503, prints: ['varnish/chunks-cut-short'] },
  check: showsReason(/chunked read err/),
  fix: {
    says: 'Repair the application, so that it sends the last chunk.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

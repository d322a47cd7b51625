import { answers, sendsBadChunk } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { showsReason, startUnstreamed } from '../software/varnish.ts';

export const lab = defineLab({
  title: 'A chunk whose size is no number',
  software: ['varnish'],
  fault: 'response-body-chunk-invalid',
  given: (bench) => startUnstreamed(bench, sendsBadChunk),
  when: ({ varnish }, bench) => bench.curl(varnish.url),
  then: { status: 503, prints: ['varnish/bad-chunk'] },
  check: showsReason(/chunked header non-hex/),
  fix: {
    says: 'Repair the chunked encoding of the application.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

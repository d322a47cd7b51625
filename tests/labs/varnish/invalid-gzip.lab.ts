import { answers, sendsFalseGzip } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { showsReason, startUnstreamed } from '../software/varnish.ts';

export const lab = defineLab({
  title: 'A body that says gzip and is plain text',
  software: ['varnish'],
  fault: 'response-content-coding-invalid',
  given: (bench) => startUnstreamed(bench, sendsFalseGzip),
  when: ({ varnish }, bench) => bench.curl(varnish.url),
  then: { status: 503, prints: ['varnish/invalid-gzip'] },
  check: showsReason(/Invalid Gzip data/),
  fix: {
    says: 'Let the application compress what it calls gzip, or leave Content-Encoding out.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/varnish.ts';

export const lab = defineLab({
  title: 'A request header line longer than http_req_hdr_len',
  software: ['varnish'],
  fault: 'request-header-too-large',
  given: (bench) => startBefore(bench, answers()),
  when: ({ varnish }, bench) => bench.curl(varnish.url, ['-H', `Cookie: a=${'x'.repeat(10_000)}`]),
  then: { status: 400, prints: ['varnish/request-header-too-long'] },
  check: {
    run: 'varnishadm -n <name> param.show http_req_hdr_len | head -n 2',
    fill: ({ varnish }) => ({ '<name>': varnish.name }),
    shows: /Value is: 8k/,
  },
  fix: {
    says: 'Accept longer lines: http_req_hdr_len 16k.',
    do: ({ varnish }) => varnish.set('http_req_hdr_len', '16k'),
  },
  gone: { status: 200 },
});

import { sendsBigHeader } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { showsReason, startBefore } from '../software/varnish.ts';

export const lab = defineLab({
  title: 'A response header line longer than http_resp_hdr_len',
  software: ['varnish'],
  fault: 'response-header-too-big',
  proves: [{ guide: '503-service-unavailable/varnish', cause: 'header-too-big', fix: 'fit-the-header' }],
  given: (bench) => startBefore(bench, sendsBigHeader(10_000)),
  when: ({ varnish }, bench) => bench.curl(varnish.url),
  then: { status: 503, prints: ['varnish/header-line-too-long', 'varnish/bad-header'] },
  check: showsReason(/http format error/),
  fix: {
    says: 'Give Varnish room for the longest line: http_resp_hdr_len 16k.',
    do: ({ varnish }) => varnish.set('http_resp_hdr_len', '16k'),
  },
  gone: { status: 200 },
});

import { sendsManyHeaders } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { showsReason, startBefore } from '../software/varnish.ts';

export const lab = defineLab({
  title: 'More response header fields than http_max_hdr',
  software: ['varnish'],
  fault: 'response-header-too-big',
  given: (bench) => startBefore(bench, sendsManyHeaders(100)),
  when: ({ varnish }, bench) => bench.curl(varnish.url),
  then: { status: 503, prints: ['varnish/too-many-headers', 'varnish/bad-header'] },
  check: showsReason(/http format error/),
  fix: {
    says: 'Allow more header fields: http_max_hdr 128.',
    do: ({ varnish }) => varnish.set('http_max_hdr', '128'),
  },
  gone: { status: 200 },
});

import { sendsBigHeader } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { showsReason, startBefore } from '../software/varnish.ts';

export const lab = defineLab({
  title: 'A response header larger than http_resp_size',
  software: ['varnish'],
  fault: 'response-header-too-big',
  given: (bench) => startBefore(bench, sendsBigHeader(40_000)),
  when: ({ varnish }, bench) => bench.curl(varnish.url),
  then: { status: 503, prints: ['varnish/header-too-big'] },
  check: showsReason(/overflow/),
  fix: {
    says: 'Give Varnish room for the whole header: http_resp_size 96k, http_resp_hdr_len 64k and workspace_backend 192k.',
    async do({ varnish }) {
      await varnish.set('workspace_backend', '192k');
      await varnish.set('http_resp_size', '96k');
      await varnish.set('http_resp_hdr_len', '64k');
    },
  },
  gone: { status: 200 },
});

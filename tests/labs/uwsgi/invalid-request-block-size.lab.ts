import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startUwsgi } from '../software/uwsgi.ts';

const guide = '502-bad-gateway/uwsgi';

export const lab = defineLab({
  title: 'A cookie that does not fit into buffer-size',
  software: ['uwsgi', 'nginx'],
  fault: 'request-header-too-large',
  proves: [{ guide, cause: 'header-over-buffer', fix: 'raise-buffer-size' }],
  given: (bench) => startUwsgi(bench, {}),
  when: ({ url }, bench) => bench.curl(url, ['-H', `Cookie: a=${'x'.repeat(6000)}`]),
  then: {
    status: 502,
    prints: ['uwsgi/invalid-request-block-size', 'nginx/uwsgi-reset', 'nginx/bad-gateway-page'],
  },
  check: {
    run: guideCheck(guide, 'header-over-buffer'),
    fill: ({ log }) => ({ 'journalctl -u <service> -o cat --since "1 hour ago" --no-pager': `cat ${log}` }),
    remains: 'The log keeps its lines.',
    shows: /invalid request block size: 6\d+ \(max 4096\)\.\.\.skip/,
  },
  fix: {
    says: 'Raise buffer-size above the largest request header, or make the cookie smaller.',
    do: ({ configure }) => configure({ settings: guideSnippet(guide, 'raise-buffer-size') }),
  },
  gone: { status: 200 },
});

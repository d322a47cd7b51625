import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startUwsgi } from '../software/uwsgi.ts';

const guide = '502-bad-gateway/uwsgi';

export const lab = defineLab({
  title: 'A library that crashes in the middle of a request',
  software: ['uwsgi', 'nginx'],
  fault: 'worker-killed',
  proves: [{ guide, cause: 'worker-died', fix: 'keep-workers-alive' }],
  given: (bench) => startUwsgi(bench, { module: 'import ctypes', app: 'ctypes.string_at(0)' }),
  when: ({ url }, bench) => bench.curl(url),
  then: {
    status: 502,
    prints: ['uwsgi/segmentation-fault', 'uwsgi/worker-died-by-itself', 'nginx/uwsgi-closed-before-header'],
  },
  check: {
    run: guideCheck(guide, 'worker-died'),
    fill: ({ log }) => ({ 'journalctl -u <service> -o cat --since "1 hour ago" --no-pager': `cat ${log}` }),
    remains: 'The log keeps its lines.',
    shows: /^DAMN ! worker 1 \(pid: \d+\) died :\(/m,
  },
  fix: {
    says: 'Take the version of the library that does not crash, and restart.',
    do: ({ configure }) => configure({}),
  },
  gone: { status: 200 },
});

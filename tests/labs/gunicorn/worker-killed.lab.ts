import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startGunicorn } from '../software/gunicorn.ts';
import { readJournal } from '../software/wsgi.ts';

const guide = '502-bad-gateway/nginx';

export const lab = defineLab({
  title: 'A worker that is killed in the middle of a request, as the memory killer does it',
  software: ['gunicorn', 'nginx'],
  fault: 'worker-killed',
  proves: [
    { guide, cause: 'worker-ended', fix: 'find-what-ends-the-worker' },
    { guide: '502-bad-gateway/index', cause: 'application-dies', fix: 'stop-dying' },
    { guide: '502-bad-gateway/gunicorn', cause: 'worker-killed', fix: 'keep-workers-alive' },
  ],
  given: (bench) =>
    startGunicorn(bench, { module: 'import os, signal', app: 'os.kill(os.getpid(), signal.SIGKILL)' }),
  when: ({ url }, bench) => bench.curl(url),
  then: {
    status: 502,
    prints: ['gunicorn/worker-terminated', 'nginx/closed-before-header', 'nginx/bad-gateway-page'],
  },
  check: {
    run: guideCheck(guide, 'worker-ended'),
    fill: (given) => readJournal('journalctl -u <service> --since "15 min ago" --no-pager', given),
    remains: 'The log keeps its lines.',
    shows: /terminated due to signal 9/,
  },
  fix: {
    says: 'Take out what gets the worker killed, and restart.',
    do: ({ configure }) => configure({}),
  },
  gone: { status: 200 },
});

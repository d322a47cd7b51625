import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startGunicorn } from '../software/gunicorn.ts';
import { readJournal } from '../software/wsgi.ts';

const guide = '502-bad-gateway/nginx';
const app = "time.sleep(3)\nstart('200 OK', text)\nreturn [b'ok\\n']";

export const lab = defineLab({
  title: "A request that is slower than Gunicorn's timeout",
  software: ['gunicorn', 'nginx'],
  fault: 'worker-timeout',
  proves: [
    { guide, cause: 'worker-ended', fix: 'find-what-ends-the-worker' },
    { guide: '502-bad-gateway/index', cause: 'application-dies', fix: 'stop-dying' },
    { guide: '502-bad-gateway/gunicorn', cause: 'worker-timeout', fix: 'bound-the-request' },
  ],
  given: (bench) => startGunicorn(bench, { app, settings: 'timeout = 1' }),
  when: ({ url }, bench) => bench.curl(url),
  then: {
    status: 502,
    prints: ['gunicorn/worker-timeout', 'nginx/closed-before-header', 'nginx/bad-gateway-page'],
  },
  check: {
    run: guideCheck(guide, 'worker-ended'),
    fill: (given) => readJournal('journalctl -u <service> --since "15 min ago" --no-pager', given),
    remains: 'The log keeps its lines.',
    shows: /\[CRITICAL\] WORKER TIMEOUT/,
  },
  fix: {
    says: 'Raise the timeout above the time of the request, and below proxy_read_timeout.',
    do: ({ configure }) => configure({ app, settings: 'timeout = 30' }),
  },
  gone: { status: 200, within: 8000 },
});

import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startUwsgi } from '../software/uwsgi.ts';
import { healthy, readJournal } from '../software/wsgi.ts';

const guide = '502-bad-gateway/nginx';
const app = `time.sleep(3)\n${healthy}`;

export const lab = defineLab({
  title: "A request that is slower than uWSGI's harakiri",
  software: ['uwsgi', 'nginx'],
  fault: 'worker-timeout',
  proves: [
    { guide, cause: 'worker-ended', fix: 'find-what-ends-the-worker' },
    { guide: '502-bad-gateway/index', cause: 'application-dies', fix: 'stop-dying' },
    { guide: '502-bad-gateway/uwsgi', cause: 'harakiri', fix: 'bound-the-request' },
  ],
  given: (bench) => startUwsgi(bench, { app, settings: 'harakiri = 1' }),
  when: ({ url }, bench) => bench.curl(url),
  then: {
    status: 502,
    prints: ['uwsgi/harakiri', 'nginx/uwsgi-closed-before-header', 'nginx/bad-gateway-page'],
  },
  check: {
    run: guideCheck(guide, 'worker-ended'),
    fill: (given) => readJournal('journalctl -u <service> --since "15 min ago" --no-pager', given),
    remains: 'The log keeps its lines.',
    shows: /HARAKIRI ON WORKER 1/,
  },
  fix: {
    says: 'Raise harakiri above the time of the request, and below uwsgi_read_timeout.',
    do: ({ configure }) => configure({ app, settings: 'harakiri = 30' }),
  },
  gone: { status: 200, within: 8000 },
});

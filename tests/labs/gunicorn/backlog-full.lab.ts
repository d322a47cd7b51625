import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startGunicorn } from '../software/gunicorn.ts';
import { exporting, exportModule, fillQueue, holdWorker } from '../software/wsgi.ts';

const guide = '504-gateway-timeout/index';
const parts = { app: exporting(), module: exportModule, location: 'proxy_connect_timeout 1s;' };

export const lab = defineLab({
  title: 'A busy worker, and a full queue of connections in front of it',
  software: ['gunicorn', 'nginx'],
  fault: 'listen-backlog-full',
  proves: [{ guide, cause: 'workers-busy', fix: 'free-the-workers' }],
  async given(bench) {
    const gunicorn = await startGunicorn(bench, { ...parts, settings: 'workers = 1\nbacklog = 1' });
    const hold = await holdWorker(bench, gunicorn.direct);
    await fillQueue(bench, gunicorn.port);
    return { ...gunicorn, hold };
  },
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 504, prints: ['nginx/connect-timed-out', 'nginx/gateway-timeout-page'] },
  check: {
    run: guideCheck(guide, 'workers-busy'),
    fill: ({ port }) => ({ '<port>': port }),
    shows: /LISTEN\s+2\s+1\s/,
  },
  fix: {
    says: 'Raise the number of workers, and the backlog.',
    async do(gunicorn, bench) {
      await gunicorn.hold.stop();
      await gunicorn.configure({ ...parts, settings: 'workers = 3\nbacklog = 2048' });
      await holdWorker(bench, gunicorn.direct);
    },
  },
  gone: { status: 200 },
});

import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startUwsgi } from '../software/uwsgi.ts';
import { exporting, exportModule, fillQueue, holdWorker } from '../software/wsgi.ts';

const guide = '504-gateway-timeout/index';
const parts = {
  app: exporting(),
  module: exportModule,
  location: 'uwsgi_connect_timeout 1s; uwsgi_buffering off;',
};

export const lab = defineLab({
  title: 'A busy process, and a full listen queue in front of it',
  software: ['uwsgi', 'nginx'],
  fault: 'listen-backlog-full',
  proves: [{ guide, cause: 'workers-busy', fix: 'free-the-workers' }],
  async given(bench) {
    const uwsgi = await startUwsgi(bench, { ...parts, settings: 'processes = 1\nlisten = 1' });
    const hold = await holdWorker(bench, uwsgi.url);
    await fillQueue(bench, uwsgi.port);
    return { ...uwsgi, hold };
  },
  when: ({ url }, bench) => bench.curl(url),
  then: {
    status: 504,
    prints: ['uwsgi/listen-queue-full', 'nginx/connect-timed-out', 'nginx/gateway-timeout-page'],
  },
  check: {
    run: guideCheck(guide, 'workers-busy'),
    fill: ({ port }) => ({ '<port>': port }),
    shows: /LISTEN\s+2\s+1\s/,
  },
  fix: {
    says: 'Raise the number of processes, and the length of the queue.',
    async do(uwsgi, bench) {
      await uwsgi.hold.stop();
      await uwsgi.configure({ ...parts, settings: 'processes = 3\nlisten = 100' });
      await holdWorker(bench, uwsgi.url);
    },
  },
  gone: { status: 200 },
});

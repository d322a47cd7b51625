import { connect } from 'node:net';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { poll } from '../runner/poll.ts';
import { startGunicorn } from '../software/gunicorn.ts';
import { exporting, exportModule, holdWorker } from '../software/wsgi.ts';

const guide = '502-bad-gateway/gunicorn';
const parts = { app: exporting(), module: exportModule, location: 'proxy_buffering off;' };

export const lab = defineLab({
  title: 'A busy worker, and a full queue on its Unix socket',
  software: ['gunicorn', 'nginx'],
  fault: 'listen-backlog-full',
  proves: [{ guide, cause: 'queue-full', fix: 'add-workers' }],
  async given(bench) {
    const socket = bench.path('app.sock');
    const gunicorn = await startGunicorn(bench, { ...parts, socket, settings: 'workers = 1\nbacklog = 1' });
    const hold = await holdWorker(bench, gunicorn.url);
    const waiting = [1, 2].map(() => connect(socket).on('error', () => undefined));
    bench.finally(async () => waiting.forEach((each) => each.destroy()));
    const isFull = await poll(3000, async () => {
      const { seen } = await bench.run(`ss -Hlx src ${socket}`);
      return /LISTEN +2 +1 /.test(seen.terminal ?? '');
    });
    if (isFull === undefined) throw new Error(`the queue of ${socket} was not full after 3 s`);
    return { socket, hold, ...gunicorn };
  },
  when: ({ url }, bench) => bench.curl(url),
  then: { status: 502, prints: ['nginx/unix-socket-backlog-full', 'nginx/bad-gateway-page'] },
  check: {
    run: guideCheck(guide, 'queue-full'),
    fill: ({ socket }) => ({ '/run/<app>/gunicorn.sock': socket }),
    shows: /^2 waiting, room for 1$/m,
  },
  fix: {
    says: 'Raise the number of workers, and the backlog.',
    async do(gunicorn, bench) {
      await gunicorn.hold.stop();
      await gunicorn.configure({ ...parts, settings: 'workers = 3\nbacklog = 2048' });
      await holdWorker(bench, gunicorn.url);
    },
  },
  gone: { status: 200 },
});

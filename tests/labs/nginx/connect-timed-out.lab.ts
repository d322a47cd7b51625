import { startFullQueue } from '../runner/full-queue.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startNginx } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'An application too busy to accept: its queue is full',
  software: ['nginx'],
  fault: 'listen-backlog-full',
  proves: [
    { guide: '504-gateway-timeout/nginx', cause: 'workers-busy', fix: 'free-workers' },
    { guide: '504-gateway-timeout/index', cause: 'workers-busy', fix: 'free-the-workers' },
  ],
  async given(bench) {
    const app = await startFullQueue(bench);
    const server = passTo(`http://${app.address}`, 'proxy_connect_timeout 1s;');
    return { app, nginx: await startNginx(bench, { server }) };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 504, prints: ['nginx/connect-timed-out', 'nginx/gateway-timeout-page'] },
  check: {
    run: guideCheck('504-gateway-timeout/index', 'workers-busy'),
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /LISTEN 2 +1 /,
  },
  fix: {
    says: 'Free the worker, so that the application accepts connections again.',
    do: ({ app }) => app.free(),
  },
  gone: { status: 200 },
});

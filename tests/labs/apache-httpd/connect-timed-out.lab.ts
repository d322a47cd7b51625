import { startFullQueue } from '../runner/full-queue.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, startApache } from '../software/apache-httpd.ts';
import { passTo } from '../software/apache-proxy.ts';

const guide = '504-gateway-timeout/index';

export const lab = defineLab({
  title: 'A backend whose accept queue is full',
  software: ['apache-httpd'],
  fault: 'listen-backlog-full',
  proves: [{ guide, cause: 'workers-busy', fix: 'free-the-workers' }],
  async given(bench) {
    const app = await startFullQueue(bench);
    return { app, apache: await startApache(bench, passTo(`http://${app.address}/`, 'connectiontimeout=1')) };
  },
  when: ask,
  then: { status: 503, prints: ['apache-httpd/connect-timed-out', 'apache-httpd/failed-to-make-connection'] },
  check: {
    run: guideCheck(guide, 'workers-busy'),
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^LISTEN +2 +1 /m,
  },
  fix: {
    says: 'Free the application, so that it accepts connections again.',
    do: ({ app }) => app.free(),
  },
  gone: { status: 200 },
});

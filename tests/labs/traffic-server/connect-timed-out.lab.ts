import { startFullQueue } from '../runner/full-queue.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startTrafficServer } from '../software/traffic-server.ts';

export const lab = defineLab({
  title: 'An origin whose accept queue is full',
  software: ['traffic-server'],
  fault: 'listen-backlog-full',
  async given(bench) {
    const app = await startFullQueue(bench);
    const records = ['http.connect_attempts_timeout INT 1'];
    return { app, server: await startTrafficServer(bench, { remap: passTo(app.address), records }) };
  },
  when: ({ server }, bench) => bench.curl(server.url),
  then: { status: 502, prints: ['traffic-server/connect-timed-out', 'traffic-server/connect-failed-status'] },
  check: {
    run: guideCheck('504-gateway-timeout/index', 'workers-busy'),
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /LISTEN 2 +1 /,
  },
  fix: {
    says: 'Free what blocks the application, so that it accepts connections again.',
    do: ({ app }) => app.free(),
  },
  gone: { status: 200 },
});

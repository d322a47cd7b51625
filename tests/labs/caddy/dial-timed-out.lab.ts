import { startFullQueue } from '../runner/full-queue.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { over, passTo, startCaddy } from '../software/caddy.ts';

export const lab = defineLab({
  title: 'An upstream whose accept queue is full',
  software: ['caddy'],
  fault: 'listen-backlog-full',
  proves: [{ guide: '502-bad-gateway/caddy', cause: 'dial-timeout', fix: 'open-the-way' }],
  async given(bench) {
    const app = await startFullQueue(bench);
    return { app, caddy: await startCaddy(bench, { site: passTo(app.address, over('dial_timeout 1s')) }) };
  },
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 502, prints: ['caddy/dial-timed-out'] },
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

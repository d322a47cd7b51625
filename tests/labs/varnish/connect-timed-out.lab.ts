import { startFullQueue } from '../runner/full-queue.ts';
import { defineLab } from '../runner/lab.ts';
import { at, mappedTo503, showsReason, startVarnish } from '../software/varnish.ts';

export const lab = defineLab({
  title: 'A backend whose accept queue is full',
  software: ['varnish'],
  fault: 'listen-backlog-full',
  proves: [
    ...mappedTo503,
    { guide: '503-service-unavailable/varnish', cause: 'connect-timeout', fix: 'reach-the-backend' },
  ],
  async given(bench) {
    const app = await startFullQueue(bench);
    return { app, varnish: await startVarnish(bench, { backend: at(app, '.connect_timeout = 1s;') }) };
  },
  when: ({ varnish }, bench) => bench.curl(varnish.url),
  then: { status: 503, prints: ['varnish/connect-timed-out'] },
  check: showsReason(/fail errno 110 \(Connection timed out\)/),
  fix: {
    says: 'Free what blocks the application, so that it accepts connections again.',
    do: ({ app }) => app.free(),
  },
  gone: { status: 200 },
});

import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startFullQueue } from '../runner/full-queue.ts';
import { ask, startHaproxy } from '../software/haproxy.ts';

export const lab = defineLab({
  title: 'An application too busy to accept connections',
  software: ['haproxy'],
  fault: 'listen-backlog-full',
  proves: [{ guide: '503-service-unavailable/haproxy', cause: 'connect-timeout', fix: 'reach-the-server' }],
  async given(bench) {
    const app = await startFullQueue(bench);
    const backend = `retries 0\n  server s1 ${app.address}`;
    return { app, haproxy: await startHaproxy(bench, { backend }) };
  },
  when: ask,
  then: { status: 503, prints: ['haproxy/connect-timed-out', 'haproxy/body-503'] },
  check: {
    run: guideCheck('503-service-unavailable/haproxy', 'connect-timeout'),
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^LISTEN 2 +1 /m,
  },
  fix: { says: 'Free the application, so that it accepts again.', do: ({ app }) => app.free() },
  gone: { status: 200 },
});

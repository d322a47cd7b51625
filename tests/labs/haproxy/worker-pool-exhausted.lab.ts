import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, startHaproxy, waitForSessions } from '../software/haproxy.ts';
import { startGunicornApp } from '../software/haproxy-gunicorn.ts';

const guide = '504-gateway-timeout/haproxy';

export const lab = defineLab({
  title: 'An application server whose only worker is busy',
  software: ['haproxy', 'gunicorn'],
  tools: ['socat'],
  fault: 'worker-pool-exhausted',
  proves: [{ guide, cause: 'workers-busy', fix: 'free-the-workers' }],
  async given(bench) {
    const app = await startGunicornApp(bench, 8, 'workers = 1');
    const server = `server s1 ${app.address}`;
    const parts = {
      frontend: 'use_backend reports if { path /report }\n  default_backend be',
      backend: `timeout server 1s\n  ${server}`,
      more: `backend reports\n  ${server}`,
    };
    return { app, haproxy: await startHaproxy(bench, parts) };
  },
  async when(given, bench) {
    void bench.curl(`${given.haproxy.url}report`);
    await waitForSessions(bench, 1, 'reports');
    return ask(given, bench);
  },
  then: { status: 504, prints: ['haproxy/worker-pool-exhausted', 'haproxy/body-504'] },
  check: {
    run: guideCheck(guide, 'workers-busy'),
    fill: ({ app }) => ({ '<port>': app.address.split(':')[1] ?? '' }),
    shows: /^LISTEN [1-9]/m,
  },
  fix: {
    says: 'Give the application server more workers.',
    do: ({ app }) => app.configure('workers = 3'),
  },
  gone: { status: 200, within: 6000 },
});

import { guideCommand } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillLog, startHaproxy, waitForSessions } from '../software/haproxy.ts';
import { startGunicornApp } from '../software/haproxy-gunicorn.ts';

export const lab = defineLab({
  title: 'An application server whose only worker is busy',
  software: ['haproxy', 'gunicorn'],
  tools: ['socat'],
  fault: 'worker-pool-exhausted',
  async given(bench) {
    const app = await startGunicornApp(bench, 2.5, 'workers = 1');
    const server = `server s1 ${app.address}`;
    const parts = {
      frontend: 'use_backend reports if { path /report }\n  default_backend be',
      backend: `timeout server 1s\n  ${server}`,
      more: `backend reports\n  ${server}`,
    };
    return { app, haproxy: await startHaproxy(bench, parts) };
  },
  async when(given, bench) {
    const report = bench.curl(`${given.haproxy.url}report`);
    await waitForSessions(bench, 1, 'reports');
    const sight = await ask(given, bench);
    await report;
    return sight;
  },
  then: { status: 504, prints: ['haproxy/worker-pool-exhausted', 'haproxy/body-504'] },
  check: {
    run: guideCommand('502-bad-gateway/haproxy', 'read-termination-state'),
    fill: fillLog,
    remains: 'The log keeps its lines.',
    shows: /^ *1 504 sH$/m,
  },
  fix: {
    says: 'Give the application server more workers.',
    do: ({ app }) => app.configure('workers = 3'),
  },
  gone: { status: 200, within: 6000 },
});

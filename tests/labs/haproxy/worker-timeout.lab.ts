import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { fillLog, startHaproxy } from '../software/haproxy.ts';
import { startGunicornApp } from '../software/haproxy-gunicorn.ts';

export const lab = defineLab({
  title: 'An application server that ends its worker after a timeout of its own',
  software: ['haproxy', 'gunicorn'],
  fault: 'worker-timeout',
  proves: [{ guide: '502-bad-gateway/haproxy', cause: 'server-closes-early', fix: 'ask-the-server' }],
  async given(bench) {
    const app = await startGunicornApp(bench, 2.5, 'timeout = 1');
    return { app, haproxy: await startHaproxy(bench, { backend: `server s1 ${app.address}` }) };
  },
  when: ({ haproxy }, bench) => bench.curl(`${haproxy.url}report`),
  then: { status: 502, prints: ['haproxy/worker-timeout', 'haproxy/body-502'] },
  check: {
    run: guideCheck('502-bad-gateway/haproxy', 'server-closes-early'),
    fill: fillLog,
    remains: 'The log keeps its lines.',
    shows: /\/-1\/[1-9]\d{3} 502 $/m,
  },
  fix: {
    says: "Raise the application server's timeout above the slowest request.",
    do: ({ app }) => app.configure('timeout = 10'),
  },
  gone: { status: 200, within: 6000 },
});

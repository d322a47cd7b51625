import { startFullQueue } from '../runner/full-queue.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, checked, fillSocket, showChecks, startHaproxy, waitForLog } from '../software/haproxy.ts';

export const lab = defineLab({
  title: 'A health check whose connection is not accepted in time',
  software: ['haproxy'],
  tools: ['socat'],
  fault: 'listen-backlog-full',
  async given(bench) {
    const app = await startFullQueue(bench);
    return { app, haproxy: await startHaproxy(bench, { backend: `server s1 ${app.address} ${checked}` }) };
  },
  async when(given, bench) {
    await waitForLog(given.haproxy, 'is DOWN');
    return ask(given, bench);
  },
  then: { status: 503, prints: ['haproxy/check-connect-timed-out', 'haproxy/no-server-selected'] },
  check: { run: showChecks, fill: fillSocket, shows: /^be,s1,DOWN,L4TOUT/m },
  fix: { says: 'Free the application, so that it accepts again.', do: ({ app }) => app.free() },
  gone: { status: 200 },
});

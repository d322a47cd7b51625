import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, checked, startBefore, waitForLog, fillSocket, showChecks } from '../software/haproxy.ts';

export const lab = defineLab({
  title: 'A health check that is refused',
  software: ['haproxy'],
  tools: ['socat'],
  fault: 'connection-refused',
  async given(bench) {
    const app = await bench.faultServer('refuses');
    return startBefore(bench, app, checked);
  },
  async when(given, bench) {
    await waitForLog(given.haproxy, 'is DOWN');
    return ask(given, bench);
  },
  then: { status: 503, prints: ['haproxy/check-connection-refused', 'haproxy/no-server-selected'] },
  check: { run: showChecks, fill: fillSocket, shows: /^be,s1,DOWN,L4CON/m },
  fix: { says: 'Start the application.', do: ({ app }) => app.be(answers()) },
  gone: { status: 200 },
});

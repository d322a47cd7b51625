import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, checked, startBefore, waitForLog, fillSocket, showChecks } from '../software/haproxy.ts';

export const lab = defineLab({
  title: 'A health check over TLS to a port that speaks plain HTTP',
  software: ['haproxy'],
  tools: ['socat'],
  fault: 'tls-to-plain-port',
  async given(bench) {
    const app = await bench.faultServer(answers());
    return startBefore(bench, app, `ssl verify none ${checked}`);
  },
  async when(given, bench) {
    await waitForLog(given.haproxy, 'is DOWN');
    return ask(given, bench);
  },
  then: { status: 503, prints: ['haproxy/check-tls-timed-out', 'haproxy/no-server-selected'] },
  check: { run: showChecks, fill: fillSocket, shows: /^be,s1,DOWN,L6TOUT/m },
  fix: {
    says: 'Leave ssl out of the server line, as the port speaks plain HTTP.',
    do: ({ haproxy, app }) => haproxy.configure({ backend: `server s1 ${app.address} ${checked}` }),
  },
  gone: { status: 200 },
});

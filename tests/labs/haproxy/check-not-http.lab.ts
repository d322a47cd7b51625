import { answers, speaksNoHttp } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, checked, startBefore, waitForLog, fillSocket, showChecks } from '../software/haproxy.ts';

export const lab = defineLab({
  title: 'A health check that gets an answer which is not HTTP',
  software: ['haproxy'],
  tools: ['socat'],
  fault: 'not-an-http-response',
  async given(bench) {
    const app = await bench.faultServer(speaksNoHttp);
    return startBefore(bench, app, checked, { backend: 'option httpchk GET /' });
  },
  async when(given, bench) {
    await waitForLog(given.haproxy, 'is DOWN');
    return ask(given, bench);
  },
  then: { status: 503, prints: ['haproxy/check-not-http', 'haproxy/no-server-selected'] },
  check: { run: showChecks, fill: fillSocket, shows: /^be,s1,DOWN,L7RSP/m },
  fix: { says: 'Let the application speak HTTP on that port.', do: ({ app }) => app.be(answers()) },
  gone: { status: 200 },
});

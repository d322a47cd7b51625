import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, checked, startBefore, waitForLog, fillSocket, showChecks } from '../software/haproxy.ts';
import { serveTls } from '../software/haproxy-tls.ts';

export const lab = defineLab({
  title: 'A server certificate from an issuer that HAProxy does not know',
  software: ['haproxy'],
  tools: ['socat'],
  fault: 'certificate-unknown-issuer',
  async given(bench) {
    const app = await serveTls(bench, 'unknown-issuer', answers());
    return startBefore(bench, app, `ssl verify required ca-file ${bench.tls('good').root} ${checked}`);
  },
  async when(given, bench) {
    await waitForLog(given.haproxy, 'is DOWN');
    return ask(given, bench);
  },
  then: { status: 503, prints: ['haproxy/check-tls-refused', 'haproxy/no-server-selected'] },
  check: { run: showChecks, fill: fillSocket, shows: /^be,s1,DOWN,L6RSP/m },
  fix: {
    says: 'Give the server a certificate from the CA that ca-file names.',
    do: async ({ app }, bench) => {
      await app.refuse();
      await serveTls(bench, 'good', answers(), app.port);
    },
  },
  gone: { status: 200 },
});

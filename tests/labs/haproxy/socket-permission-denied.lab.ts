import { chmodSync } from 'node:fs';
import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, checked, startBefore, waitForLog } from '../software/haproxy.ts';

export const lab = defineLab({
  title: 'A Unix socket that HAProxy may not connect to',
  software: ['haproxy'],
  needsRoot: true,
  fault: 'unix-socket-permission-denied',
  async given(bench) {
    const app = await bench.faultServer(answers(), { path: bench.path('app.sock') });
    chmodSync(app.path, 0o700);
    return startBefore(bench, app, checked, { global: 'user nobody\n  group nogroup' });
  },
  async when(given, bench) {
    await waitForLog(given.haproxy, 'is DOWN');
    return ask(given, bench);
  },
  then: { status: 503, prints: ['haproxy/check-socket-permission-denied', 'haproxy/no-server-selected'] },
  check: {
    run: 'sudo -u nobody test -w <socket>; echo $?',
    fill: ({ app }) => ({ '<socket>': app.path }),
    shows: /^1$/m,
  },
  fix: {
    says: "Let HAProxy's user write to the socket.",
    do: async ({ app }) => chmodSync(app.path, 0o777),
  },
  gone: { status: 200 },
});

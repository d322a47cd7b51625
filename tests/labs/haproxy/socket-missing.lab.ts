import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, checked, startBefore, waitForLog } from '../software/haproxy.ts';

export const lab = defineLab({
  title: 'A Unix socket that does not exist',
  software: ['haproxy'],
  fault: 'unix-socket-missing',
  async given(bench) {
    const app = await bench.faultServer('refuses', { path: bench.path('app.sock') });
    return startBefore(bench, app, checked);
  },
  async when(given, bench) {
    await waitForLog(given.haproxy, 'is DOWN');
    return ask(given, bench);
  },
  then: { status: 503, prints: ['haproxy/check-socket-missing', 'haproxy/no-server-selected'] },
  check: {
    run: 'ls -l <socket>',
    fill: ({ app }) => ({ '<socket>': app.path }),
    shows: /No such file or directory/,
  },
  fix: { says: 'Start the application that makes the socket.', do: ({ app }) => app.be(answers()) },
  gone: { status: 200 },
});

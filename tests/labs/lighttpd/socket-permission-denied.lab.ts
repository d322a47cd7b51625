import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, passToSocket, startLighttpd } from '../software/lighttpd.ts';

export const lab = defineLab({
  title: 'A Unix socket that the user of lighttpd may not use',
  software: ['lighttpd'],
  needsRoot: true,
  fault: 'unix-socket-permission-denied',
  async given(bench) {
    const app = await bench.faultServer(answers(), { path: bench.path('app.sock') });
    await bench.run(`chmod 600 ${app.path}`);
    return { app, lighttpd: await startLighttpd(bench, passToSocket(app)) };
  },
  when: ask,
  then: {
    status: 503,
    prints: ['lighttpd/socket-permission-denied', 'lighttpd/all-handlers-down', 'lighttpd/page-503'],
  },
  check: {
    run: 'sudo -u nobody test -w <socket> || echo refused',
    fill: ({ app }) => ({ '<socket>': app.path }),
    shows: /^refused$/m,
  },
  fix: {
    says: 'Let the user of lighttpd write to the socket.',
    do: ({ app }, bench) => bench.run(`chmod 666 ${app.path}`),
  },
  gone: { status: 200, within: 8000 },
});

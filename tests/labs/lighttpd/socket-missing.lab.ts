import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, passToSocket, startLighttpd } from '../software/lighttpd.ts';

export const lab = defineLab({
  title: 'A Unix socket of the application that does not exist',
  software: ['lighttpd'],
  fault: 'unix-socket-missing',
  async given(bench) {
    const app = await bench.faultServer('refuses', { path: bench.path('app.sock') });
    return { app, lighttpd: await startLighttpd(bench, passToSocket(app)) };
  },
  when: ask,
  then: {
    status: 503,
    prints: ['lighttpd/socket-missing', 'lighttpd/all-handlers-down', 'lighttpd/page-503'],
  },
  check: {
    run: 'ls <socket>',
    fill: ({ app }) => ({ '<socket>': app.path }),
    shows: /No such file or directory/,
  },
  fix: { says: 'Start the application, which makes the socket.', do: ({ app }) => app.be(answers()) },
  gone: { status: 200, within: 8000 },
});

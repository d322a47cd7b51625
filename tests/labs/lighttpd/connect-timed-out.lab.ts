import { startFullQueue } from '../runner/full-queue.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillApp, passTo, startLighttpd } from '../software/lighttpd.ts';

export const lab = defineLab({
  title: 'An application that is too busy to accept',
  software: ['lighttpd'],
  fault: 'listen-backlog-full',
  async given(bench) {
    const app = await startFullQueue(bench);
    return { app, lighttpd: await startLighttpd(bench, passTo(app, '"connect-timeout" => 1')) };
  },
  when: ask,
  then: { status: 503, prints: ['lighttpd/connect-timed-out', 'lighttpd/all-handlers-down'] },
  check: {
    run: 'curl -sS -o /dev/null --connect-timeout 1 http://<app>/',
    fill: fillApp,
    shows: /^curl: \(28\) /,
  },
  fix: {
    says: 'Relieve the application, so that it accepts connections again.',
    do: ({ app }) => app.free(),
  },
  gone: { status: 200, within: 8000 },
});

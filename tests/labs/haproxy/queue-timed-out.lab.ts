import { byPath, waits } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillLog, startBefore, waitForSessions } from '../software/haproxy.ts';

const queue = (maxconn: number) => `timeout queue 500ms\n  default-server maxconn ${maxconn}`;

export const lab = defineLab({
  title: 'A server whose connections are all in use',
  software: ['haproxy'],
  tools: ['socat'],
  fault: 'connection-limit-reached',
  proves: [
    { guide: '503-service-unavailable/index', cause: 'proxy-connection-limit', fix: 'relieve-overload' },
    { guide: '503-service-unavailable/haproxy', cause: 'queue-full', fix: 'relieve-the-queue' },
  ],
  async given(bench) {
    const app = await bench.faultServer(byPath({ '/report': waits(2000) }));
    return startBefore(bench, app, '', { backend: queue(1) });
  },
  async when(given, bench) {
    const slow = bench.curl(`${given.haproxy.url}report`);
    await waitForSessions(bench, 1);
    const sight = await ask(given, bench);
    await slow;
    return sight;
  },
  then: { status: 503, prints: ['haproxy/queue-timed-out', 'haproxy/body-503'] },
  check: {
    run: guideCheck('503-service-unavailable/index', 'proxy-connection-limit'),
    fill: fillLog,
    remains: 'The log keeps its lines.',
    shows: /^1$/m,
  },
  fix: {
    says: 'Raise maxconn to what the server can bear.',
    do: ({ haproxy, app }) => haproxy.configure({ backend: `${queue(10)}\n  server s1 ${app.address}` }),
  },
  gone: { status: 200, within: 6000 },
});

import { answers, byPath } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, checked, startBefore, waitForLog } from '../software/haproxy.ts';

const checking = (path: string) => `option httpchk GET ${path}`;

export const lab = defineLab({
  title: 'A health check of a path that answers 404',
  software: ['haproxy'],
  fault: 'health-check-failing',
  proves: [
    { guide: '503-service-unavailable/index', cause: 'health-check-wrong', fix: 'refill-the-pool' },
    { guide: '503-service-unavailable/haproxy', cause: 'check-too-strict', fix: 'correct-the-check' },
  ],
  async given(bench) {
    const app = await bench.faultServer(byPath({ '/healthz': answers(404, 'no such page\n') }));
    return startBefore(bench, app, checked, { backend: checking('/healthz') });
  },
  async when(given, bench) {
    await waitForLog(given.haproxy, 'is DOWN');
    return ask(given, bench);
  },
  then: { status: 503, prints: ['haproxy/check-wrong-status', 'haproxy/no-server-selected'] },
  check: {
    run: guideCheck('503-service-unavailable/index', 'health-check-wrong'),
    fill: ({ app }) => ({ '<backend-ip>': '127.0.0.1', '<port>': app.port, '/<health-path>': '/healthz' }),
    remains: 'The fix changes the path that is checked, not what the old path answers.',
    shows: /^status=404 /,
  },
  fix: {
    says: 'Correct the path of the health check.',
    do: ({ haproxy, app }) =>
      haproxy.configure({ backend: `${checking('/')}\n  server s1 ${app.address} ${checked}` }),
  },
  gone: { status: 200 },
});

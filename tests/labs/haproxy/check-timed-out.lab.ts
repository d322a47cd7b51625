import { byPath, waits } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, checked, startBefore, waitForLog } from '../software/haproxy.ts';

const checking = (path: string) => `option httpchk GET ${path}`;

export const lab = defineLab({
  title: 'A health check of a path that is slower than its timeout',
  software: ['haproxy'],
  fault: 'health-check-failing',
  proves: [{ guide: '503-service-unavailable/index', cause: 'health-check-wrong', fix: 'refill-the-pool' }],
  async given(bench) {
    const app = await bench.faultServer(byPath({ '/report': waits(1000) }));
    return startBefore(bench, app, checked, { backend: checking('/report') });
  },
  async when(given, bench) {
    await waitForLog(given.haproxy, 'is DOWN');
    return ask(given, bench);
  },
  then: { status: 503, prints: ['haproxy/check-timed-out', 'haproxy/no-server-selected'] },
  check: {
    run: guideCheck('503-service-unavailable/index', 'health-check-wrong'),
    fill: ({ app }) => ({ '<backend-ip>': '127.0.0.1', '<port>': app.port, '/<health-path>': '/report' }),
    remains: 'The page is as slow as before; the check asks for another one now.',
    shows: /^status=200 total=[1-9]\.\d+/,
  },
  fix: {
    says: 'Check a page that needs no slow work.',
    do: ({ haproxy, app }) =>
      haproxy.configure({ backend: `${checking('/')}\n  server s1 ${app.address} ${checked}` }),
  },
  gone: { status: 200 },
});

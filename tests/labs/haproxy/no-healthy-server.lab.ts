import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, checked, fillState, startBefore, waitForLog } from '../software/haproxy.ts';

export const lab = defineLab({
  title: 'A backend whose last server is down',
  software: ['haproxy'],
  tools: ['socat'],
  fault: 'no-healthy-upstream',
  proves: [
    { guide: '503-service-unavailable/index', cause: 'no-healthy-backend', fix: 'start-backend' },
    { guide: '503-service-unavailable/haproxy', cause: 'all-down', fix: 'start-the-server' },
  ],
  given: async (bench) => startBefore(bench, await bench.faultServer('refuses'), checked),
  async when(given, bench) {
    await waitForLog(given.haproxy, 'has no server available!');
    return ask(given, bench);
  },
  then: {
    status: 503,
    prints: ['haproxy/backend-has-no-server', 'haproxy/no-server-selected', 'haproxy/body-503'],
  },
  check: {
    run: guideCheck('503-service-unavailable/index', 'no-healthy-backend'),
    fill: fillState,
    shows: /^\d+ be 1 s1 127\.0\.0\.1 0 0 /m,
  },
  fix: { says: 'Start the application.', do: ({ app }) => app.be(answers()) },
  gone: { status: 200 },
});

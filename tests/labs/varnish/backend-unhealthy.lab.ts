import { answers, byPath } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { at, closing, probe, startVarnish } from '../software/varnish.ts';

export const lab = defineLab({
  title: 'A probe whose path answers 404',
  software: ['varnish'],
  fault: 'health-check-failing',
  proves: [
    { guide: '503-service-unavailable/index', cause: 'health-check-wrong', fix: 'refill-the-pool' },
    { guide: '503-service-unavailable/varnish', cause: 'probe-fails', fix: 'correct-the-probe' },
  ],
  async given(bench) {
    const app = await bench.faultServer(closing(byPath({ '/health': answers(404) })));
    return { app, varnish: await startVarnish(bench, { backend: at(app, probe('/health')) }) };
  },
  when: ({ varnish }, bench) => bench.curl(varnish.url),
  then: { status: 503, prints: ['varnish/backend-unhealthy'] },
  check: {
    run: guideCheck('503-service-unavailable/index', 'health-check-wrong'),
    fill: ({ app }) => ({ '<backend-ip>': '127.0.0.1', '<port>': app.port, '<health-path>': 'health' }),
    remains: 'The fix changes the path that is checked, not what the old path answers.',
    shows: /^status=404 /,
  },
  fix: {
    says: 'Let the probe ask for a path that the application has: .url = "/".',
    do: ({ app, varnish }) => varnish.load({ backend: at(app, probe('/')) }),
  },
  gone: { status: 200 },
});

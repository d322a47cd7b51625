import { answers, byPath } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { poll } from '../runner/poll.ts';
import { passTo, startCaddy } from '../software/caddy.ts';

export const lab = defineLab({
  title: 'A health check whose path answers 404',
  software: ['caddy'],
  fault: 'health-check-failing',
  proves: [{ guide: '503-service-unavailable/index', cause: 'health-check-wrong', fix: 'refill-the-pool' }],
  async given(bench) {
    const app = await bench.faultServer(byPath({ '/health': answers(404) }));
    const checkAt = (path: string) => ({
      site: passTo(app.address, `health_uri ${path}`, 'health_interval 100ms'),
    });
    const caddy = await startCaddy(bench, checkAt('/health'));
    await poll(3000, () => caddy.service.read('error-log').includes('out of tolerances'));
    return { app, caddy, checkAt };
  },
  when: ({ caddy }, bench) => bench.curl(caddy.url),
  then: { status: 503, prints: ['caddy/no-upstreams', 'caddy/health-check-status'] },
  check: {
    run: guideCheck('503-service-unavailable/index', 'health-check-wrong'),
    fill: ({ app }) => ({ '<backend-ip>': '127.0.0.1', '<port>': app.port, '<health-path>': 'health' }),
    remains: 'The fix changes the path that is checked, not what the old path answers.',
    shows: /^status=404 /,
  },
  fix: {
    says: 'Let the health check ask for a path that the application has: health_uri /.',
    do: ({ caddy, checkAt }) => caddy.configure(checkAt('/')),
  },
  gone: { status: 200 },
});

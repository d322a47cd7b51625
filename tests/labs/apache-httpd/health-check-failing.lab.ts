import { answers, byPath } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { poll } from '../runner/poll.ts';
import { ask, startApache } from '../software/apache-httpd.ts';
import { balance } from '../software/apache-proxy.ts';

const guide = '503-service-unavailable/index';

const member = (address: string, path: string) =>
  balance(
    `http://${address} hcmethod=GET hcuri=${path} hcinterval=1 hcfails=1`,
    '',
    'LogLevel warn proxy_hcheck:info',
  );

export const lab = defineLab({
  title: 'A health check that asks for a path that the backend does not have',
  software: ['apache-httpd'],
  fault: 'health-check-failing',
  proves: [
    { guide, cause: 'health-check-wrong', fix: 'refill-the-pool' },
    { guide: '503-service-unavailable/apache', cause: 'forced-into-error', fix: 'loosen-the-rules' },
  ],
  async given(bench) {
    const app = await bench.faultServer(byPath({ '/healthz': answers(404) }));
    const apache = await startApache(bench, member(app.address, '/healthz'));
    await poll(5000, () => apache.service.read('error-log').includes('DISABLING'));
    return { app, apache };
  },
  when: ask,
  then: {
    status: 503,
    prints: ['apache-httpd/health-check-disabling', 'apache-httpd/all-workers-in-error'],
  },
  check: {
    run: guideCheck(guide, 'health-check-wrong'),
    fill: ({ app }) => ({ '<backend-ip>': '127.0.0.1', '<port>': app.port, '<health-path>': 'healthz' }),
    remains: 'The fix changes the path that is checked, not what the old path answers.',
    shows: /^status=404/m,
  },
  fix: {
    says: 'Point the health check at a path that the backend answers.',
    do: ({ apache, app }) => apache.configure(member(app.address, '/health')),
  },
  gone: { status: 200 },
});

import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { poll } from '../runner/poll.ts';
import { over, passTo, startCaddy } from '../software/caddy.ts';
import { startGunicornApp } from '../software/haproxy-gunicorn.ts';

const guide = '504-gateway-timeout/caddy';

export const lab = defineLab({
  title: 'An application server whose only worker is busy',
  software: ['caddy', 'gunicorn'],
  fault: 'worker-pool-exhausted',
  proves: [{ guide, cause: 'workers-busy', fix: 'add-workers' }],
  async given(bench) {
    const app = await startGunicornApp(bench, 8, 'workers = 1');
    const site = passTo(app.address, over('response_header_timeout 1s'));
    return { app, caddy: await startCaddy(bench, { site }) };
  },
  async when({ app, caddy }, bench) {
    void bench.curl(`http://${app.address}/report`);
    const isBusy = async () => (await bench.curl(`http://${app.address}/`, ['-m', '0.2'])).code === 28;
    await poll(2000, isBusy);
    return bench.curl(caddy.url);
  },
  then: { status: 504, prints: ['caddy/worker-pool-exhausted'] },
  check: {
    run: guideCheck(guide, 'workers-busy'),
    fill: ({ app }) => ({ '<app-host>:<app-port>': app.address }),
    shows: /^200 after [1-9]/m,
  },
  fix: {
    says: 'Give the application server more workers.',
    do: ({ app }) => app.configure('workers = 3'),
  },
  gone: { status: 200, within: 6000 },
});

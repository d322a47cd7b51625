import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startNginx } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'A maintenance switch that was left on',
  software: ['nginx'],
  fault: 'configuration-error',
  proves: [
    { guide: '503-service-unavailable/nginx', cause: 'forced-503', fix: 'switch-it-off' },
    { guide: '503-service-unavailable/index', cause: 'maintenance-mode', fix: 'end-maintenance' },
  ],
  async given(bench) {
    const app = await bench.faultServer(answers());
    const server = 'add_header Retry-After 600 always;\n    location / { return 503; }';
    return { app, nginx: await startNginx(bench, { server }) };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 503, prints: ['nginx/service-unavailable-page'] },
  check: {
    run: guideCheck('503-service-unavailable/index', 'maintenance-mode'),
    fill: ({ nginx }) => ({ 'https://example.com/': nginx.url }),
    shows: /^Retry-After: 600\r?$/m,
  },
  fix: {
    says: 'Take the forced 503 out of the configuration and reload.',
    do: ({ app, nginx }) => nginx.configure({ server: passTo(`http://${app.address}`) }),
  },
  gone: { status: 200 },
});

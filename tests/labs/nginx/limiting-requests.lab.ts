import { answers } from '../runner/fault-modes.ts';
import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startNginx } from '../software/nginx.ts';

const http = 'limit_req_zone $binary_remote_addr zone=perip:1m rate=10r/m;';

export const lab = defineLab({
  title: 'A client above the rate of limit_req',
  software: ['nginx'],
  fault: 'request-limited',
  proves: [
    { guide: '503-service-unavailable/nginx', cause: 'rate-too-low', fix: 'allow-a-burst' },
    { guide: '503-service-unavailable/index', cause: 'request-limit', fix: 'adjust-limits' },
  ],
  async given(bench) {
    const app = await bench.faultServer(answers());
    const server = passTo(`http://${app.address}`, 'limit_req zone=perip;');
    return { app, nginx: await startNginx(bench, { http, server }) };
  },
  async when({ nginx }, bench) {
    await bench.curl(nginx.url);
    return bench.curl(nginx.url);
  },
  then: { status: 503, prints: ['nginx/limiting-requests', 'nginx/service-unavailable-page'] },
  check: {
    run: guideCheck('503-service-unavailable/index', 'request-limit'),
    fill: ({ nginx }) => ({ '/var/log/nginx/error.log': nginx.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /limiting requests, excess: .* by zone "perip"/,
  },
  fix: {
    says: 'Allow short bursts.',
    do: ({ app, nginx }) =>
      nginx.configure({
        http,
        server: passTo(
          `http://${app.address}`,
          guideSnippet('503-service-unavailable/index', 'adjust-limits'),
        ),
      }),
  },
  gone: { status: 200 },
});

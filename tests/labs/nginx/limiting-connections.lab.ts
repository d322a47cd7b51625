import { answers, byPath, waits } from '../runner/fault-modes.ts';
import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { poll } from '../runner/poll.ts';
import { passTo, startNginx } from '../software/nginx.ts';

const http = 'limit_conn_zone $binary_remote_addr zone=addr:1m;';

export const lab = defineLab({
  title: 'A client with more connections than limit_conn allows',
  software: ['nginx'],
  fault: 'request-limited',
  proves: [
    { guide: '503-service-unavailable/nginx', cause: 'too-many-connections', fix: 'raise-connections' },
    { guide: '503-service-unavailable/index', cause: 'request-limit', fix: 'adjust-limits' },
  ],
  async given(bench) {
    let arrived = 0;
    const app = await bench.faultServer((socket, request) => {
      if (request.path === '/slow') arrived += 1;
      byPath({ '/slow': waits(1000), '/': answers() })(socket, request);
    });
    const server = passTo(`http://${app.address}`, 'limit_conn addr 1;');
    return { app, count: () => arrived, nginx: await startNginx(bench, { http, server }) };
  },
  async when({ count, nginx }, bench) {
    const before = count();
    const slow = bench.curl(`${nginx.url}slow`);
    await poll(2000, () => count() > before);
    const sight = await bench.curl(nginx.url);
    await slow;
    return sight;
  },
  then: { status: 503, prints: ['nginx/limiting-connections', 'nginx/service-unavailable-page'] },
  check: {
    run: guideCheck('503-service-unavailable/index', 'request-limit'),
    fill: ({ nginx }) => ({ '/var/log/nginx/error.log': nginx.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /limiting connections by zone "addr"/,
  },
  fix: {
    says: 'Allow as many connections as one client really needs.',
    do: ({ app, nginx }) =>
      nginx.configure({
        http,
        server: passTo(
          `http://${app.address}`,
          guideSnippet('503-service-unavailable/index', 'adjust-limits', 2),
        ),
      }),
  },
  gone: { status: 200 },
});

import { byPath, waits } from '../runner/fault-modes.ts';
import { guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { poll } from '../runner/poll.ts';
import { passTo, startNginx } from '../software/nginx.ts';

export const lab = defineLab({
  title: 'A worker without a free connection for the upstream',
  software: ['nginx'],
  fault: 'connection-limit-reached',
  async given(bench) {
    let arrived = 0;
    const app = await bench.faultServer((socket, request) => {
      if (request.path === '/slow') arrived += 1;
      byPath({ '/slow': waits(1000) })(socket, request);
    });
    const server = passTo(`http://${app.address}`);
    const nginx = await startNginx(bench, { events: 'worker_connections 5;', server });
    return { server, nginx, count: () => arrived };
  },
  async when({ count, nginx }, bench) {
    const before = count();
    const slow = bench.curl(`${nginx.url}slow`);
    await poll(2000, () => count() > before);
    const sight = await bench.curl(nginx.url);
    await slow;
    return sight;
  },
  then: {
    status: 500,
    prints: ['nginx/worker-connections-exhausted', 'nginx/internal-server-error-page'],
  },
  fix: {
    says: 'Give each worker more connections, and restart.',
    async do({ nginx, server }) {
      const events = /worker_connections .*;/.exec(
        guideSnippet('500-internal-server-error/index', 'fit-the-limit', 2),
      )?.[0];
      await nginx.configure({ ...(events === undefined ? {} : { events }), server });
    },
  },
  gone: { status: 200 },
});

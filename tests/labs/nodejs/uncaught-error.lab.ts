import { existsSync, rmSync } from 'node:fs';
import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { poll } from '../runner/poll.ts';
import { passTo, startNginx } from '../software/nginx.ts';
import { planNode } from '../software/nodejs.ts';

const guide = '502-bad-gateway/nodejs';

/** One address answers after a second, another has a bug. */
const serverWith = (handle: string) => `${handle}
const server = require('node:http').createServer(handle(async (request, response) => {
  if (request.url === '/order') await Promise.reject('order not found');
  require('node:fs').writeFileSync('arrived', '');
  setTimeout(() => response.end('ok\\n'), 1000);
}));
server.listen(process.argv[2], '127.0.0.1');`;

export const lab = defineLab({
  title: 'One request that fails, and takes the process with all other requests along',
  software: ['nodejs', 'nginx'],
  fault: 'worker-killed',
  proves: [{ guide, cause: 'process-ends', fix: 'catch-the-error' }],
  async given(bench) {
    const port = await bench.port();
    const plan = (handle: string) => planNode(bench, serverWith(handle), [port], { port });
    const service = plan('const handle = (work) => work;');
    await service.start();
    const nginx = await startNginx(bench, { server: passTo(`http://127.0.0.1:${port}`) });
    return { nginx, order: `http://127.0.0.1:${port}/order`, plan, service };
  },
  async when({ nginx, order }, bench) {
    const arrived = bench.path('arrived');
    rmSync(arrived, { force: true });
    const page = bench.curl(nginx.url);
    await poll(5000, () => existsSync(arrived));
    await bench.curl(order);
    return page;
  },
  then: {
    status: 502,
    prints: ['nodejs/unhandled-rejection', 'nginx/closed-before-header', 'nginx/bad-gateway-page'],
  },
  check: {
    run: guideCheck(guide, 'process-ends'),
    fill: ({ service }) => ({
      'journalctl -u <service> -o cat --since "1 hour ago" --no-pager': `cat ${service.plan.output}`,
    }),
    remains: 'The log keeps its lines.',
    shows: /reason "order not found"[\s\S]*^Node\.js v/m,
  },
  fix: {
    says: 'Catch the error of a request where it is handled, and answer 500 to that request alone.',
    async do({ service, plan }) {
      await service.stop();
      await plan(guideSnippet(guide, 'catch-the-error')).start();
    },
  },
  gone: { status: 200 },
});

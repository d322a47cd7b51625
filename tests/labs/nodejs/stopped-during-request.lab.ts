import { existsSync, rmSync } from 'node:fs';
import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { poll } from '../runner/poll.ts';
import { passTo, startNginx } from '../software/nginx.ts';
import { planNode } from '../software/nodejs.ts';

const guide = '502-bad-gateway/nodejs';
const serverWith = (
  shutDown: string,
) => `const server = require('node:http').createServer((request, response) => {
  require('node:fs').writeFileSync('arrived', '');
  setTimeout(() => response.end('ok\\n'), 1000);
});
${shutDown}
server.listen(process.argv[2], '127.0.0.1');`;

export const lab = defineLab({
  title: 'A Node.js server that is stopped while it answers, as in a deploy',
  software: ['nodejs', 'nginx'],
  fault: 'worker-killed',
  proves: [{ guide, cause: 'stopped-during-request', fix: 'shut-down-gracefully' }],
  async given(bench) {
    const port = await bench.port();
    const plan = (shutDown: string) => planNode(bench, serverWith(shutDown), [port], { port });
    const current = plan('');
    await current.start();
    const nginx = await startNginx(bench, { server: passTo(`http://127.0.0.1:${port}`) });
    return { nginx, plan, current };
  },
  async when(given, bench) {
    if (!given.current.isRunning) await given.current.start();
    const arrived = bench.path('arrived');
    rmSync(arrived, { force: true });
    const page = bench.curl(given.nginx.url);
    await poll(5000, () => existsSync(arrived));
    given.current.signal('SIGTERM');
    return page;
  },
  then: { status: 502, prints: ['nginx/closed-before-header', 'nginx/bad-gateway-page'] },
  check: {
    run: guideCheck(guide, 'stopped-during-request'),
    fill: (_) => ({ '<app-folder>': 'server' }),
    shows: /^0$/m,
  },
  fix: {
    says: 'Finish the requests in progress when SIGTERM comes, and only then end.',
    async do(given) {
      await given.current.stop();
      given.current = given.plan(guideSnippet(guide, 'shut-down-gracefully'));
    },
  },
  gone: { status: 200, within: 6000 },
});

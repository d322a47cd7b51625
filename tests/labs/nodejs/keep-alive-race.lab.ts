import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { pause } from '../runner/poll.ts';
import { passTo, startNginx } from '../software/nginx.ts';
import { planNode } from '../software/nodejs.ts';

/** Answers, and then is busy for two seconds when it is asked for /work. */
const serverWith = (
  keepAlive: string,
) => `const server = require('node:http').createServer((request, response) => {
  response.end('ok\\n');
  const end = Date.now() + (request.url === '/work' ? 2000 : 0);
  while (Date.now() < end);
});
${keepAlive}
server.listen(process.argv[2], '127.0.0.1');`;

export const lab = defineLab({
  title: 'A Node.js server that is busy while an idle connection of nginx runs out',
  software: ['nodejs', 'nginx'],
  fault: 'keep-alive-race',
  proves: [
    { guide: '502-bad-gateway/nginx', cause: 'keep-alive-race', fix: 'align-keep-alive' },
    { guide: '502-bad-gateway/nodejs', cause: 'idle-connection-closed', fix: 'outlast-the-proxy' },
  ],
  async given(bench) {
    const port = await bench.port();
    const plan = (keepAlive: string) => planNode(bench, serverWith(keepAlive), [port], { port });
    const service = plan('server.keepAliveTimeout = 300;');
    await service.start();
    const nginx = await startNginx(bench, {
      http: `upstream app { server 127.0.0.1:${port}; keepalive 4; }`,
      server: passTo('http://app', 'proxy_http_version 1.1;', 'proxy_set_header Connection "";'),
    });
    return { port, plan, service, nginx };
  },
  async when({ port, nginx }, bench) {
    await bench.curl(nginx.url, ['-d', 'x']);
    await bench.curl(`http://127.0.0.1:${port}/work`);
    await pause(200);
    return bench.curl(nginx.url, ['-d', 'x']);
  },
  then: { status: 502, prints: ['nginx/reset-before-header-of-post', 'nginx/bad-gateway-page'] },
  check: {
    run: guideCheck('502-bad-gateway/nodejs', 'idle-connection-closed'),
    fill: ({ port }) => ({ '<port>': port }),
    shows: /^Keep-Alive: timeout=0/m,
  },
  fix: {
    says: 'Let Node.js keep idle connections longer than nginx does: server.keepAliveTimeout = 65_000.',
    async do({ service, plan }) {
      await service.stop();
      await plan(guideSnippet('502-bad-gateway/nginx', 'align-keep-alive')).start();
    },
  },
  gone: { status: 200, within: 6000 },
});

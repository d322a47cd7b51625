import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startNginx } from '../software/nginx.ts';
import { planNode } from '../software/nodejs.ts';

const guide = '502-bad-gateway/nodejs';
const serverWith = (
  timeout: string,
) => `const server = require('node:http').createServer((request, response) => {
  setTimeout(() => response.end('ok\\n'), 1500);
});
${timeout}
server.listen(process.argv[2], '127.0.0.1');`;

export const lab = defineLab({
  title: 'A slow answer, and a socket timeout in the Node.js server itself',
  software: ['nodejs', 'nginx'],
  fault: 'connection-closed-before-response',
  proves: [{ guide, cause: 'socket-timeout', fix: 'move-the-time-limit' }],
  async given(bench) {
    const port = await bench.port();
    const plan = (timeout: string) => planNode(bench, serverWith(timeout), [port], { port });
    const service = plan('server.setTimeout(1000);');
    await service.start();
    const nginx = await startNginx(bench, { server: passTo(`http://127.0.0.1:${port}`) });
    return { port, nginx, plan, service };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: { status: 502, prints: ['nginx/closed-before-header', 'nginx/bad-gateway-page'] },
  check: {
    run: guideCheck(guide, 'socket-timeout'),
    fill: ({ port }) => ({ '<port>': port, '<slow-path>': '' }),
    shows: /^exit=52 total=1\.\d+$/m,
  },
  fix: {
    says: 'Take the socket timeout away, and leave the time limit to nginx.',
    async do({ service, plan }) {
      await service.stop();
      await plan(guideSnippet(guide, 'move-the-time-limit')).start();
    },
  },
  gone: { status: 200, within: 8000 },
});

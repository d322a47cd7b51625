import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startNginx } from '../software/nginx.ts';
import { planNode } from '../software/nodejs.ts';

const guide = '502-bad-gateway/nodejs';
const serverWith = (listen: string) => `const server = require('node:http')
  .createServer((request, response) => response.end('ok\\n'))
  .on('listening', () => console.log('listening'));
${listen}`;

export const lab = defineLab({
  title: 'A Node.js server that listens on another port than nginx asks',
  software: ['nodejs', 'nginx'],
  tools: ['nsenter', 'ip'],
  needsRoot: true,
  fault: 'connection-refused',
  proves: [{ guide, cause: 'not-listening', fix: 'start-where-the-proxy-asks' }],
  async given(bench) {
    const network = await bench.network();
    const listenWith = (listen: string) =>
      planNode(bench, serverWith(listen), [], { prints: /listening/ }, { network });
    const service = listenWith("server.listen(8080, '127.0.0.1');");
    await service.start();
    const nginx = await startNginx(bench, { server: passTo('http://127.0.0.1:3000') }, network);
    return { network, nginx, service, listenWith };
  },
  when: ({ nginx, network }, bench) => bench.curl(nginx.url, [], { inside: network }),
  then: { status: 502, prints: ['nginx/connect-refused', 'nginx/bad-gateway-page'] },
  check: {
    run: guideCheck(guide, 'not-listening'),
    inside: ({ network }) => network,
    shows: /^LISTEN .* 127\.0\.0\.1:8080 .*\n$/,
  },
  fix: {
    says: 'Take the port from PORT, listen on the address that nginx asks, and restart.',
    async do({ service, listenWith }) {
      await service.stop();
      await listenWith(guideSnippet(guide, 'start-where-the-proxy-asks')).start();
    },
  },
  gone: { status: 200 },
});

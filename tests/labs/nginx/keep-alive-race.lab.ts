import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startNode } from '../software/nginx-apps.ts';
import { passTo, startNginx } from '../software/nginx.ts';

/** Answers, and is busy with something else afterwards, for longer than it keeps an idle connection. */
const program = (keepAlive: string) => `const http = require('node:http');
const server = http.createServer((request, response) => {
  response.end('ok\\n');
  setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1500));
});
${keepAlive}
server.listen(Number(process.argv[2]), '127.0.0.1');
`;

export const lab = defineLab({
  title: 'A Node.js server that closes an idle connection as nginx reuses it',
  software: ['nginx', 'nodejs'],
  fault: 'keep-alive-race',
  proves: [
    { guide: '502-bad-gateway/nginx', cause: 'keep-alive-race', fix: 'align-keep-alive' },
    { guide: '502-bad-gateway/index', cause: 'keep-alive-race', fix: 'align-keep-alive' },
  ],
  async given(bench) {
    const app = await startNode(bench, program('server.keepAliveTimeout = 200;'));
    const http = `upstream app { server 127.0.0.1:${app.port}; keepalive 32; }`;
    const keepAlive = ['proxy_http_version 1.1;', "proxy_set_header Connection '';"];
    return { app, nginx: await startNginx(bench, { http, server: passTo('http://app', ...keepAlive) }) };
  },
  async when({ nginx }, bench) {
    await bench.curl(nginx.url, ['-d', 'order=1']);
    return bench.curl(nginx.url, ['-d', 'order=1']);
  },
  then: { status: 502, prints: ['nginx/reset-before-header-of-post', 'nginx/bad-gateway-page'] },
  check: {
    run: guideCheck('502-bad-gateway/nginx', 'keep-alive-race'),
    fill: ({ nginx }) => ({ '/var/log/nginx/access.log': nginx.accessLog }),
    remains: 'The log keeps its lines.',
    shows: /^ +1 "POST$/m,
  },
  fix: {
    says: 'Let the application keep idle connections for longer than nginx.',
    do: ({ app }) => app.deploy(program(guideSnippet('502-bad-gateway/nginx', 'align-keep-alive'))),
  },
  gone: { status: 200 },
});

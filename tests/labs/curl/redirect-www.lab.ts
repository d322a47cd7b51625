import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { planNode } from '../software/nodejs.ts';
import { passTo, startNginx } from '../software/nginx.ts';
import { reach, visit } from '../software/redirects.ts';

const guide = 'too-many-redirects/index';

/** An application that sends every other name to example.com. */
const app = `const { createServer } = require('node:http');
createServer((request, response) => {
  if (request.headers.host === 'example.com') return response.end('ok\\n');
  response.writeHead(301, { Location: 'http://example.com' + request.url }).end();
}).listen(process.argv[2], '127.0.0.1');`;

export const lab = defineLab({
  title: 'A server that adds www, and an application that removes it',
  software: ['curl', 'nginx', 'nodejs'],
  fault: 'redirect-loop',
  proves: [{ guide, cause: 'two-rules-disagree', fix: 'keep-one-redirect' }],
  async given(bench) {
    const port = await bench.port();
    await planNode(bench, app, [port], { port }).start();
    const pass = `server_name example.com;
    ${passTo(`http://127.0.0.1:${port}`, 'proxy_set_header Host $host;')}`;
    const rule = 'if ($host = example.com) { return 301 http://www.example.com$request_uri; }';
    const nginx = await startNginx(bench, { server: `${rule}\n    ${pass}` });
    reach(bench, { ':80': nginx.port });
    return { nginx, pass };
  },
  when: (_, bench) => visit(bench, 'http://example.com/'),
  then: { status: 301, code: 47, prints: ['curl/too-many-redirects'] },
  check: {
    run: guideCheck(guide, 'two-rules-disagree'),
    fill: () => ({ '<host>': 'example.com' }),
    shows:
      /www\.example\.com\/\s+location: http:\/\/example\.com\/\s+location: http:\/\/www\.example\.com\//i,
  },
  fix: {
    says: 'Keep the rule for the bare name alone, in a server block of the other name.',
    do: ({ nginx, pass }) =>
      nginx.configure({
        http: `server {\n    listen 127.0.0.1:${nginx.port};\n    ${guideSnippet(guide, 'keep-one-redirect')}\n  }`,
        server: pass,
      }),
  },
  gone: { code: 0, status: 200 },
});

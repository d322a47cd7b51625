import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startNginx } from '../software/nginx.ts';
import { planNode } from '../software/nodejs.ts';

const guide = '414-uri-too-long/index';

/** An application that sends everybody to its sign-in page, with a way back. */
const appOf = (decide: string) => `const { createServer } = require('node:http');
createServer((request, response) => {
  ${decide}
  if (!needsSignIn) return response.end('sign in\\n');
  const Location = '/account/login?lang=en&returnUrl=' + encodeURIComponent(returnTo);
  response.writeHead(302, { Location }).end();
}).listen(process.argv[2], '127.0.0.1');`;

export const lab = defineLab({
  title: 'A sign-in page that redirects to itself and packs its address',
  software: ['nginx', 'nodejs'],
  fault: 'request-uri-too-long',
  proves: [{ guide, cause: 'redirect-appends-to-itself', fix: 'stop-the-growing-redirect' }],
  async given(bench) {
    const port = await bench.port();
    const start = (decide: string) => planNode(bench, appOf(decide), [port], { port });
    const app = start('const [needsSignIn, returnTo] = [true, request.url];');
    await app.start();
    const location = passTo(`http://127.0.0.1:${port}`, 'proxy_buffer_size 16k;', 'proxy_buffers 4 16k;');
    return { app, start, nginx: await startNginx(bench, { server: location }) };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url, ['-L', '--max-redirs', '60']),
  then: { status: 414, prints: ['nginx/uri-too-long', 'nginx/uri-too-long-page'] },
  check: {
    run: guideCheck(guide, 'redirect-appends-to-itself'),
    fill: ({ nginx }) => ({ '<url>': nginx.url }),
    shows: /^\d{4}$/m,
  },
  fix: {
    says: 'Leave the sign-in page out of the check, and hand on the return address that is there.',
    async do({ app, start }) {
      await app.stop();
      await start(guideSnippet(guide, 'stop-the-growing-redirect')).start();
    },
  },
  gone: { status: 200 },
});

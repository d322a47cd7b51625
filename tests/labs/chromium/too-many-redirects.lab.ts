import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask } from '../software/chromium.ts';
import { startNode } from '../software/nginx-apps.ts';

const guide = 'too-many-redirects/index';

/** An application whose login sets a cookie, sends the visitor back, and is asked again without it. */
const appWith = (cookie: string) => `const { createServer } = require('node:http');
createServer((request, response) => {
  if (request.url === '/login') {
    response.writeHead(302, { 'Set-Cookie': '${cookie}', Location: '/' }).end();
  } else if ((request.headers.cookie ?? '').includes('session=')) {
    response.end('ok\\n');
  } else {
    response.writeHead(302, { Location: '/login' }).end();
  }
}).listen(process.argv[2], '127.0.0.1');`;

export const lab = defineLab({
  title: 'A session cookie with the path of the login page',
  software: ['chromium', 'nodejs'],
  tools: ['certutil'],
  fault: 'redirect-loop',
  proves: [{ guide, cause: 'cookie-not-kept', fix: 'make-the-cookie-stick' }],
  given: async (bench) => ({ app: await startNode(bench, appWith('session=1; Path=/login; HttpOnly')) }),
  when: ask,
  then: { code: 1, prints: ['chromium/redirected-too-many-times', 'chromium/err-too-many-redirects'] },
  check: {
    run: guideCheck(guide, 'cookie-not-kept'),
    fill: ({ app }) => ({ '<url>': `http://127.0.0.1:${app.port}/` }),
    shows: /(?:^set-cookie: session=1; Path=\/login[^]*){2}/im,
  },
  fix: {
    says: 'Give the cookie a path that covers the pages which ask for it.',
    do: ({ app }) => app.deploy(appWith(guideSnippet(guide, 'make-the-cookie-stick'))),
  },
  gone: { code: 0, status: 200 },
});

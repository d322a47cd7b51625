import { rmSync } from 'node:fs';
import { request, type IncomingMessage, type Server } from 'node:http';
import { expect, test } from '@playwright/test';
import { createSiteServer } from '../../../tools/server.ts';
import { createFolder } from '../site-folder.ts';

const policy = "default-src 'none'; frame-ancestors 'none'";
const files = {
  'index.html': 'home',
  '404.html': 'not here',
  'errors/index.html': 'errors',
  '502/index.html': 'moved',
  '_astro/a.js': 'script',
  _headers: `/*\n  Content-Security-Policy: ${policy}; upgrade-insecure-requests\n  Strict-Transport-Security: max-age=1\n\n/_astro/*\n  Cache-Control: immutable\n`,
  _redirects: '/502/ /errors/502-bad-gateway/ 301\n',
};

let folder = '';
let server: Server;
let port = 0;

test.beforeAll(async () => {
  folder = createFolder(files);
  server = createSiteServer(folder);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  port = address !== null && typeof address === 'object' ? address.port : 0;
});

test.afterAll(async () => {
  await new Promise((done) => server.close(done));
  rmSync(folder, { recursive: true });
});

/** Asks for a path exactly as it is written, without a browser's tidying up. */
async function ask(path: string, headers: Record<string, string> = {}) {
  const response = await new Promise<IncomingMessage>((done, fail) => {
    request({ host: '127.0.0.1', port, path, headers, agent: false }, done).on('error', fail).end();
  });
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(Buffer.from(chunk));
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks).toString() };
}

const answers: [path: string, status: number, text: string][] = [
  ['/', 200, 'home'],
  ['/?q=502', 200, 'home'],
  ['/errors/', 200, 'errors'],
  ['/errors', 301, '/errors/'],
  ['/502/', 301, '/errors/502-bad-gateway/'],
  ['/502', 301, '/errors/502-bad-gateway/'],
  ['/_astro/a.js', 200, 'script'],
  ['/no-such/', 404, 'not here'],
  ['/no-such', 404, 'not here'],
  ['/../package.json', 404, 'not here'],
  ['/%2e%2e/package.json', 404, 'not here'],
  ['/%', 404, 'not here'],
  ['//', 200, 'home'],
  ['//example.com/errors', 404, 'not here'],
  ['/.//errors', 404, 'not here'],
  ['/%2ferrors', 404, 'not here'],
  ['/%0a%2f..%2ferrors', 404, 'not here'],
  ['/_headers', 404, 'not here'],
  ['/_redirects', 404, 'not here'],
  ['/%5fheaders', 404, 'not here'],
];

for (const [path, status, text] of answers) {
  test(`${path} is answered with ${status}, "${text}"`, async () => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(status === 301 ? answer.headers.location : answer.body).toBe(text);
  });
}

test('every answer carries the headers of its path, apart from those that only hold for https', async () => {
  for (const path of ['/', '/502/', '/no-such/']) {
    const { headers } = await ask(path);
    expect(headers['content-security-policy']).toBe(policy);
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['cache-control']).not.toBe('immutable');
  }
  const { headers } = await ask('/_astro/a.js');
  expect(headers['content-security-policy']).toBe(policy);
  expect(headers['cache-control']).toBe('immutable');
});

test('a folder without a build is refused with what to do', () => {
  const empty = createFolder({});
  try {
    expect(() => createSiteServer(empty)).toThrow(`${empty} holds no build; run "npm run build" first.`);
  } finally {
    rmSync(empty, { recursive: true });
  }
});

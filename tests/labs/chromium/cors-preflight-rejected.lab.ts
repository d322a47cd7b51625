import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { allowSite, openSite, startSite } from '../software/cross-origin.ts';
import { startNode } from '../software/nginx-apps.ts';
import { passTo, startNginx } from '../software/nginx.ts';

const guide = 'blocked-by-cors-policy/index';

/** An application that knows GET and PUT, and no preflight. */
const app = `const { createServer } = require('node:http');
createServer((request, response) => {
  response.statusCode = ['GET', 'PUT'].includes(request.method) ? 200 : 405;
  response.end('{}');
}).listen(process.argv[2], '127.0.0.1');`;

/** nginx before it, which allows the site on all answers. */
const server = (site: { origin: string }, url: string, ...more: string[]) =>
  `${allowSite(guideSnippet(guide, 'allow-the-origin'), { site })}\n${passTo(url, ...more)}`;

export const lab = defineLab({
  title: 'An application that answers the preflight of a PUT with 405',
  software: ['chromium', 'nginx', 'nodejs'],
  tools: ['certutil'],
  fault: 'cross-origin-not-allowed',
  proves: [{ guide, cause: 'preflight-refused', fix: 'answer-the-preflight' }],
  async given(bench) {
    const url = `http://127.0.0.1:${(await startNode(bench, app)).port}`;
    const nginx = await startNginx(bench, { server: passTo(url) });
    const site = await startSite(bench, nginx.url, 'PUT');
    await nginx.configure({ server: server(site, url) });
    return { url, nginx, site };
  },
  when: openSite,
  then: { code: 1, prints: ['chromium/cors-preflight-status', 'chromium/cors-preflight-check-failed'] },
  check: {
    run: guideCheck(guide, 'preflight-refused'),
    fill: ({ nginx, site }) => ({ '<site-origin>': site.origin, '<api-url>': nginx.url }),
    shows: /^HTTP\/1\.1 405/,
  },
  fix: {
    says: 'Let nginx answer the preflight.',
    do: ({ nginx, site, url }) =>
      nginx.configure({ server: server(site, url, guideSnippet(guide, 'answer-the-preflight')) }),
  },
  gone: { code: 0, status: 200 },
});

import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { planNode, runNode } from '../software/nodejs.ts';

/** Answers, and then is busy for three seconds when it is asked for /work. */
const serverWith = (
  keepAlive: string,
) => `const server = require('node:http').createServer((request, response) => {
  response.end('ok\\n');
  const end = Date.now() + (request.url === '/work' ? 3000 : 0);
  while (Date.now() < end);
});
${keepAlive}
server.listen(process.argv[2], '127.0.0.1');`;

/** Asks twice on one connection; in between, the server's idle timeout runs out while it is busy. */
const client = `const http = require('node:http');
const [port] = process.argv.slice(2);
const agent = new http.Agent({ keepAlive: true });
const get = (path, agent) => new Promise((resolve, reject) =>
  http.get({ host: '127.0.0.1', port, path, agent }, (response) => response.resume().on('end', resolve))
    .on('error', reject));
get('/', agent)
  .then(() => get('/work'))
  .then(() => get('/', agent))
  .then(() => process.exit());`;

export const lab = defineLab({
  title: 'A pooled connection that the server gives up while it is reused',
  software: ['nodejs'],
  fault: 'connection-closed-before-response',
  proves: [{ guide: 'econnreset/index', cause: 'keep-alive-race', fix: 'align-idle-timeouts' }],
  async given(bench) {
    const port = await bench.port();
    const plan = (keepAlive: string) => planNode(bench, serverWith(keepAlive), [port], { port });
    const service = plan('Object.assign(server, { keepAliveTimeout: 2000, keepAliveTimeoutBuffer: 0 });');
    await service.start();
    return { port, plan, service };
  },
  when: ({ port }, bench) => runNode(bench, client, [port]),
  then: { code: 1, prints: ['nodejs/read-reset'] },
  check: {
    run: guideCheck('econnreset/index', 'keep-alive-race'),
    fill: ({ port }) => ({ '<host>': '127.0.0.1', '<port>': port }),
    shows: /timeout=2$/m,
  },
  fix: {
    says: 'Let the server keep idle connections longer than its clients do: server.keepAliveTimeout = 75_000.',
    async do({ service, plan }) {
      await service.stop();
      await plan(guideSnippet('econnreset/index', 'align-idle-timeouts')).start();
    },
  },
  gone: { code: 0, within: 8000 },
});

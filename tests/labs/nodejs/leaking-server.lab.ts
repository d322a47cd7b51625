import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { poll } from '../runner/poll.ts';
import { installNode } from '../software/nodejs.ts';

const careless = 'response.end(await (await open(path)).readFile());';

const indent = (text: string) => text.replaceAll('\n', '\n    ');

/** A server that opens a file for each request. */
const serverWith = (body: string) => `const { open } = require('node:fs/promises');
const path = '/etc/hosts';
const kept = [];
require('node:http').createServer(async (request, response) => {
  try {
    ${indent(body)}
  } catch (error) {
    console.log(error.message);
    response.writeHead(500).end();
  }
})
  .on('connection', (socket) => socket.on('close', () => console.log('client left')))
  .listen(process.argv[2], '127.0.0.1', () => console.log('listening'));`;

/** Starts it with room for 60 files; what it inherits from whoever runs the labs would count among them. */
const start = String.raw`for file in /proc/$$/fd/*; do
  number=${'$'}{file##*/}
  [ "$number" -gt 2 ] && eval "exec $number>&-"
done
ulimit -n 60
exec node server.js "$1"
`;

export const lab = defineLab({
  title: 'A server that opens a file for each request and never closes it',
  software: ['nodejs'],
  fault: 'file-descriptors-exhausted',
  proves: [{ guide: 'emfile/index', cause: 'leak', fix: 'close-what-you-open' }],
  async given(bench) {
    installNode(bench);
    const port = await bench.port();
    bench.write('start.sh', start);
    const write = (body: string) => bench.write('server.js', serverWith(body));
    const plan = () =>
      bench.plan({
        name: 'node',
        product: 'nodejs',
        command: 'bash',
        args: ['start.sh', String(port)],
        ready: { prints: /listening/ },
        logs: {},
      });
    write(careless.replace('(await open(path))', '(kept[kept.length] = await open(path))'));
    const server = { running: plan() };
    await server.running.start();
    return { port, write, plan, server };
  },
  async when({ port, server }, bench) {
    const urls = `http://127.0.0.1:${port}/[1-60]`;
    const { seen } = await bench.run(`curl -s -o /dev/null -w '%{http_code}\\n' '${urls}' | tail -1`);
    // Until the server has seen curl leave, its connection counts among the open files.
    await poll(2_000, () => server.running.read('terminal').includes('client left'));
    return {
      status: Number(seen.terminal?.trim()),
      seen: { terminal: server.running.read('terminal') },
    };
  },
  then: { status: 500, prints: ['nodejs/too-many-open-files'] },
  check: {
    run: guideCheck('emfile/index', 'leak'),
    fill: ({ server }) => ({ '<pid>': server.running.pid }),
    shows: /^59$/m,
  },
  fix: {
    says: 'Close the file when the response is sent, on every path.',
    async do({ write, plan, server }) {
      await server.running.stop();
      write(guideSnippet('emfile/index', 'close-what-you-open'));
      server.running = plan();
      await server.running.start();
    },
  },
  gone: { status: 200 },
});

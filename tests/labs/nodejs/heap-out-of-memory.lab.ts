import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startNginx } from '../software/nginx.ts';
import { planNode } from '../software/nodejs.ts';

const guide = '502-bad-gateway/nodejs';

/** Reads a whole table into memory to answer. */
const server = `require('node:http').createServer((request, response) => {
  const rows = Array.from({ length: 600 }, (_, at) => Array.from({ length: 10_000 }, () => at));
  response.end(rows.length + ' rows\\n');
}).listen(process.argv[2], '127.0.0.1');`;

export const lab = defineLab({
  title: 'A report that needs more memory than the heap may have',
  software: ['nodejs', 'nginx'],
  fault: 'worker-killed',
  proves: [{ guide, cause: 'out-of-memory', fix: 'give-it-memory' }],
  async given(bench) {
    const port = await bench.port();
    const plan = (megabytes: number) =>
      planNode(bench, server, [port], { port }, { options: [`--max-old-space-size=${megabytes}`] });
    const service = plan(24);
    await service.start();
    const nginx = await startNginx(bench, { server: passTo(`http://127.0.0.1:${port}`) });
    return { nginx, plan, service };
  },
  when: ({ nginx }, bench) => bench.curl(nginx.url),
  then: {
    status: 502,
    prints: ['nodejs/heap-limit-reached', 'nginx/closed-before-header', 'nginx/bad-gateway-page'],
  },
  check: {
    run: guideCheck(guide, 'out-of-memory'),
    fill: ({ service }) => ({
      'journalctl -u <service> -o cat --since "1 hour ago" --no-pager': `cat ${service.plan.output}`,
    }),
    remains: 'The log keeps its lines.',
    shows: /heap out of memory/,
  },
  fix: {
    says: 'Start Node.js with a larger --max-old-space-size.',
    async do({ service, plan }) {
      await service.stop();
      await plan(512).start();
    },
  },
  gone: { status: 200 },
});

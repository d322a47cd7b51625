import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { planNode, refusingServer } from '../software/nodejs.ts';

const guide = '431-request-header-fields-too-large/index';
const cookie = `Cookie: a=${'x'.repeat(17_000)}`;

export const lab = defineLab({
  title: 'Cookies larger than a Node.js server accepts',
  software: ['nodejs'],
  fault: 'request-header-too-large',
  proves: [{ guide, cause: 'limit-too-small', fix: 'raise-the-limit' }],
  async given(bench) {
    const port = await bench.port();
    const start = (...options: string[]) => planNode(bench, refusingServer, [port], { port }, { options });
    const service = start();
    await service.start();
    return { port, service, start };
  },
  when: ({ port }, bench) => bench.curl(`http://127.0.0.1:${port}/`, ['-H', cookie]),
  then: { status: 431, prints: ['nodejs/header-overflow'] },
  check: {
    run: guideCheck(guide, 'limit-too-small'),
    fill: ({ port }) => ({ '<url>': `http://127.0.0.1:${port}/` }),
    shows: /^24 kB 431$/m,
  },
  fix: {
    says: 'Start the server with --max-http-header-size=32768.',
    async do({ service, start }) {
      await service.stop();
      await start('--max-http-header-size=32768').start();
    },
  },
  gone: { status: 200 },
});

import { startFullQueue } from '../runner/full-queue.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';

export const lab = defineLab({
  title: 'A server whose queue of new connections is full',
  software: ['curl'],
  fault: 'listen-backlog-full',
  proves: [{ guide: 'etimedout/index', cause: 'queue-full', fix: 'accept-faster' }],
  given: async (bench) => ({ app: await startFullQueue(bench) }),
  when: ({ app }, bench) => bench.curl(`http://${app.address}/`, ['--connect-timeout', '1']),
  then: { code: 28, prints: ['curl/connect-timed-out'] },
  check: {
    run: guideCheck('etimedout/index', 'queue-full'),
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^LISTEN +2 +1 /m,
  },
  fix: {
    says: 'Let the application accept connections again.',
    do: ({ app }) => app.free(),
  },
  gone: { code: 0, status: 200 },
});

import { startFullQueue } from '../runner/full-queue.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { fetchWithLimits, runNode } from '../software/nodejs.ts';

export const lab = defineLab({
  title: 'A service too busy to accept connections',
  software: ['nodejs'],
  fault: 'listen-backlog-full',
  proves: [{ guide: 'etimedout/index', cause: 'queue-full', fix: 'accept-faster' }],
  given: async (bench) => ({ app: await startFullQueue(bench) }),
  when: ({ app }, bench) => runNode(bench, fetchWithLimits, [`http://${app.address}/`]),
  then: { code: 1, prints: ['nodejs/connect-timeout'] },
  check: {
    run: guideCheck('etimedout/index', 'queue-full'),
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^LISTEN +2 +1 /m,
  },
  fix: {
    says: 'Free the event loop of the service, so that it accepts again.',
    do: ({ app }) => app.free(),
  },
  gone: { code: 0 },
});

import { answers, resets } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { openFrom } from '../software/python.ts';

export const lab = defineLab({
  title: 'A server that resets the connection',
  software: ['python'],
  fault: 'connection-reset',
  proves: [{ guide: 'econnreset/index', cause: 'service-ends-it', fix: 'mend-the-service' }],
  given: async (bench) => ({ app: await bench.faultServer(resets) }),
  when: openFrom,
  then: { code: 1, prints: ['python/connection-reset'] },
  check: {
    run: guideCheck('econnreset/index', 'service-ends-it'),
    fill: ({ app }) => ({ '<host>': '127.0.0.1', '<port>': app.port }),
    shows: /\(56\) Recv failure: Connection reset by peer/,
  },
  fix: {
    says: 'Mend the application so that it answers and resets no connection.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { code: 0 },
});

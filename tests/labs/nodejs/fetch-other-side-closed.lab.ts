import { answers, closes } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { fetchFrom } from '../software/nodejs.ts';

export const lab = defineLab({
  title: 'A server that closes the connection on fetch() without a response',
  software: ['nodejs'],
  fault: 'connection-closed-before-response',
  proves: [{ guide: 'econnreset/index', cause: 'service-ends-it', fix: 'mend-the-service' }],
  given: async (bench) => ({ app: await bench.faultServer(closes) }),
  when: fetchFrom,
  then: { code: 1, prints: ['nodejs/fetch-other-side-closed'] },
  check: {
    run: guideCheck('econnreset/index', 'service-ends-it'),
    fill: ({ app }) => ({ '<host>': '127.0.0.1', '<port>': app.port }),
    shows: /\(52\) Empty reply from server/,
  },
  fix: {
    says: 'Mend the application so that it answers before it closes the connection.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { code: 0 },
});

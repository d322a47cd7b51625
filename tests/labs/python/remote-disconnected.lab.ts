import { answers, closes } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { openFrom } from '../software/python.ts';

export const lab = defineLab({
  title: 'A server that closes the connection without a response',
  software: ['python'],
  fault: 'connection-closed-before-response',
  proves: [{ guide: 'econnreset/index', cause: 'service-ends-it', fix: 'mend-the-service' }],
  given: async (bench) => ({ app: await bench.faultServer(closes) }),
  when: openFrom,
  then: { code: 1, prints: ['python/remote-disconnected'] },
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

import { answers, closesInBody } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { getFrom } from '../software/nodejs.ts';

export const lab = defineLab({
  title: 'A server that closes in the middle of the body',
  software: ['nodejs'],
  fault: 'response-incomplete',
  proves: [{ guide: 'econnreset/index', cause: 'answer-breaks-off', fix: 'mend-the-service' }],
  given: async (bench) => ({ app: await bench.faultServer(closesInBody) }),
  when: getFrom,
  then: { code: 1, prints: ['nodejs/response-aborted'] },
  check: {
    run: guideCheck('econnreset/index', 'answer-breaks-off'),
    fill: ({ app }) => ({ '<host>': '127.0.0.1', '<port>': app.port, '/<path>': '/' }),
    shows: /\(18\) transfer closed/,
  },
  fix: {
    says: 'Mend the application so that it sends as many bytes as it announced.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { code: 0 },
});

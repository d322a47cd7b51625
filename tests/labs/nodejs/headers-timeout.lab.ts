import { answers, stalls } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { fetchWithLimits, runNode } from '../software/nodejs.ts';

export const lab = defineLab({
  title: 'A server that does not begin its response in time',
  software: ['nodejs'],
  fault: 'response-timeout',
  proves: [{ guide: 'etimedout/index', cause: 'slow-answer', fix: 'wait-long-enough-for-a-slow-answer' }],
  given: async (bench) => ({ app: await bench.faultServer(stalls) }),
  when: ({ app }, bench) => runNode(bench, fetchWithLimits, [`http://${app.address}/`]),
  then: { code: 1, prints: ['nodejs/headers-timeout'] },
  check: {
    run: guideCheck('etimedout/index', 'slow-answer'),
    fill: ({ app }) => ({ '-m 5': '-m 1', '<host>:<port>/<path>': `${app.address}/` }),
    shows: /first-byte=0\.000000/,
  },
  fix: {
    says: 'Mend the application so that it answers.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { code: 0 },
});

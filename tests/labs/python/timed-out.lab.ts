import { answers, waits } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { openUrlWithTimeout, runPython } from '../software/python.ts';

export const lab = defineLab({
  title: 'A server slower than the timeout of the program',
  software: ['python'],
  fault: 'response-timeout',
  proves: [{ guide: 'etimedout/index', cause: 'slow-answer', fix: 'wait-long-enough-for-a-slow-answer' }],
  given: async (bench) => ({ app: await bench.faultServer(waits(2500)) }),
  when: ({ app }, bench) => runPython(bench, openUrlWithTimeout, [`http://${app.address}/`]),
  then: { code: 1, prints: ['python/timed-out'] },
  check: {
    run: guideCheck('etimedout/index', 'slow-answer'),
    fill: ({ app }) => ({ '<host>:<port>/<path>': `${app.address}/` }),
    shows: /connect=0\.\d+ first-byte=2\.\d+/,
  },
  fix: {
    says: 'Let the server answer sooner.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { code: 0 },
});

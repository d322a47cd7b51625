import { answers, stalls } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { runNode } from '../software/nodejs.ts';

const fetchWithSignal = `fetch(process.argv[2], { signal: AbortSignal.timeout(1000) })
  .then(async (response) => console.log(response.status, await response.text()));`;

export const lab = defineLab({
  title: 'fetch() with a time limit, and a server that does not answer',
  software: ['nodejs'],
  fault: 'response-timeout',
  proves: [{ guide: 'etimedout/index', cause: 'slow-answer', fix: 'wait-long-enough-for-a-slow-answer' }],
  given: async (bench) => ({ app: await bench.faultServer(stalls) }),
  when: ({ app }, bench) => runNode(bench, fetchWithSignal, [`http://${app.address}/`]),
  then: { code: 1, prints: ['nodejs/abort-timeout'] },
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

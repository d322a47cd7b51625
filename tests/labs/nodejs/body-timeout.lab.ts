import { answers, stallsInBody } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { fetchWithLimits, runNode } from '../software/nodejs.ts';

export const lab = defineLab({
  title: 'A server that stops in the middle of the body',
  software: ['nodejs'],
  fault: 'response-timeout',
  given: async (bench) => ({ app: await bench.faultServer(stallsInBody) }),
  when: ({ app }, bench) => runNode(bench, fetchWithLimits, [`http://${app.address}/`]),
  then: { code: 1, prints: ['nodejs/body-timeout'] },
  check: {
    run: 'curl -sS -m 2 -o /dev/null http://127.0.0.1:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /\(28\) Operation timed out .* with 2 out of 1000 bytes received/,
  },
  fix: {
    says: 'Mend the application so that it sends its whole body.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { code: 0 },
});

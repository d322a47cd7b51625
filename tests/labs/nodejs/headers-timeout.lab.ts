import { answers, stalls } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { fetchWithLimits, runNode } from '../software/nodejs.ts';

export const lab = defineLab({
  title: 'A server that does not begin its response in time',
  software: ['nodejs'],
  fault: 'response-timeout',
  given: async (bench) => ({ app: await bench.faultServer(stalls) }),
  when: ({ app }, bench) => runNode(bench, fetchWithLimits, [`http://${app.address}/`]),
  then: { code: 1, prints: ['nodejs/headers-timeout'] },
  check: {
    run: 'curl -sS -m 2 -o /dev/null -w "connect=%{time_connect} first-byte=%{time_starttransfer}\\n" http://127.0.0.1:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /first-byte=0\.000000/,
  },
  fix: {
    says: 'Mend the application so that it answers.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { code: 0 },
});

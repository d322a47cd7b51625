import { answers, waits } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { openUrlWithTimeout, runPython } from '../software/python.ts';

export const lab = defineLab({
  title: 'A server slower than the timeout of the program',
  software: ['python'],
  fault: 'response-timeout',
  given: async (bench) => ({ app: await bench.faultServer(waits(2500)) }),
  when: ({ app }, bench) => runPython(bench, openUrlWithTimeout, [`http://${app.address}/`]),
  then: { code: 1, prints: ['python/timed-out'] },
  check: {
    run: 'curl -sS -o /dev/null -w "connect=%{time_connect} first-byte=%{time_starttransfer}\\n" http://127.0.0.1:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /connect=0\.\d+ first-byte=2\.\d+/,
  },
  fix: {
    says: 'Let the server answer sooner.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { code: 0 },
});

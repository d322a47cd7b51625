import { answers, closes } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { fetchFrom } from '../software/nodejs.ts';

export const lab = defineLab({
  title: 'A server that closes the connection on fetch() without a response',
  software: ['nodejs'],
  fault: 'connection-closed-before-response',
  given: async (bench) => ({ app: await bench.faultServer(closes) }),
  when: fetchFrom,
  then: { code: 1, prints: ['nodejs/fetch-other-side-closed'] },
  check: {
    run: 'curl -sS -o /dev/null http://127.0.0.1:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /\(52\) Empty reply from server/,
  },
  fix: {
    says: 'Mend the application so that it answers before it closes the connection.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { code: 0 },
});

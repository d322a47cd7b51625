import { answers, closesInBody } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { fetchFrom } from '../software/nodejs.ts';

export const lab = defineLab({
  title: 'A server that closes while fetch() reads the body',
  software: ['nodejs'],
  fault: 'response-incomplete',
  given: async (bench) => ({ app: await bench.faultServer(closesInBody) }),
  when: fetchFrom,
  then: { code: 1, prints: ['nodejs/fetch-terminated'] },
  check: {
    run: 'curl -sS -o /dev/null http://127.0.0.1:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /\(18\) transfer closed/,
  },
  fix: {
    says: 'Mend the application so that it sends as many bytes as it announced.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { code: 0 },
});

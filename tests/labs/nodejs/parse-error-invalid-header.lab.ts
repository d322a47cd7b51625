import { answers, sendsInvalidHeader } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { getFrom } from '../software/nodejs.ts';

export const lab = defineLab({
  title: 'A response header that breaks the rules of HTTP',
  software: ['nodejs'],
  fault: 'invalid-response-header',
  given: async (bench) => ({ app: await bench.faultServer(sendsInvalidHeader) }),
  when: getFrom,
  then: { code: 1, prints: ['nodejs/parse-error-invalid-header'] },
  check: {
    run: 'curl -sS -o /dev/null http://127.0.0.1:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /\(8\) Header without colon/,
  },
  fix: {
    says: 'Mend the application so that each header line has a name, a colon and a value.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { code: 0 },
});

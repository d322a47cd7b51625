import { answers, speaksNoHttp } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { getFrom } from '../software/nodejs.ts';

export const lab = defineLab({
  title: 'A port that does not speak HTTP',
  software: ['nodejs'],
  fault: 'not-an-http-response',
  given: async (bench) => ({ app: await bench.faultServer(speaksNoHttp) }),
  when: getFrom,
  then: { code: 1, prints: ['nodejs/parse-error-expected-http'] },
  check: {
    run: 'curl -sS -o /dev/null http://127.0.0.1:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /\(1\) Received HTTP\/0.9 when not allowed/,
  },
  fix: {
    says: 'Let the service on this port speak HTTP.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { code: 0 },
});

import { answers, sendsBigHeader } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { fetchFrom } from '../software/nodejs.ts';

export const lab = defineLab({
  title: 'A response header larger than fetch() accepts',
  software: ['nodejs'],
  fault: 'response-header-too-big',
  given: async (bench) => ({ app: await bench.faultServer(sendsBigHeader(17_000)) }),
  when: fetchFrom,
  then: { code: 1, prints: ['nodejs/fetch-headers-overflow'] },
  check: {
    run: "curl -sS -o /dev/null -w '%{size_header}\\n' http://127.0.0.1:<port>/",
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^1[67]\d{3}$/m,
  },
  fix: {
    says: 'Let the application send less in its headers.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { code: 0 },
});

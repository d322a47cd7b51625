import { answers, closesInBody } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillLog, startBefore } from '../software/haproxy.ts';

export const lab = defineLab({
  title: 'A server that closes in the middle of its body',
  software: ['haproxy'],
  fault: 'response-incomplete',
  given: async (bench) => startBefore(bench, await bench.faultServer(closesInBody)),
  when: ask,
  then: { status: 200, code: 18, prints: ['haproxy/response-truncated'] },
  check: {
    run: "grep -c ' SD' /var/log/haproxy.log",
    fill: fillLog,
    remains: 'The log keeps its lines.',
    shows: /^1$/m,
  },
  fix: {
    says: 'Repair the application, so that it sends as many bytes as it announces.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200, code: 0 },
});

import { answers, stallsInBody } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillLog, startBefore } from '../software/haproxy.ts';

export const lab = defineLab({
  title: 'A server that falls silent in the middle of its body',
  software: ['haproxy'],
  fault: 'response-incomplete',
  given: async (bench) =>
    startBefore(bench, await bench.faultServer(stallsInBody), '', { backend: 'timeout server 1s' }),
  when: ask,
  then: { status: 200, code: 18, prints: ['haproxy/response-stalled'] },
  check: {
    run: "grep -c ' sD' /var/log/haproxy.log",
    fill: fillLog,
    remains: 'The log keeps its lines.',
    shows: /^1$/m,
  },
  fix: {
    says: 'Repair the application, so that it goes on sending.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200, code: 0 },
});

import { answers, waits } from '../runner/fault-modes.ts';
import { guideCommand } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillLog, startBefore } from '../software/haproxy.ts';

export const lab = defineLab({
  title: 'A server that answers later than timeout server',
  software: ['haproxy'],
  fault: 'response-timeout',
  given: async (bench) =>
    startBefore(bench, await bench.faultServer(waits(2500)), '', { backend: 'timeout server 1s' }),
  when: ask,
  then: { status: 504, prints: ['haproxy/server-timed-out', 'haproxy/body-504'] },
  check: {
    run: guideCommand('502-bad-gateway/haproxy', 'read-termination-state'),
    fill: fillLog,
    remains: 'The log keeps its lines.',
    shows: /^ *1 504 sH$/m,
  },
  fix: { says: 'Make the application answer in time.', do: ({ app }) => app.be(answers()) },
  gone: { status: 200 },
});

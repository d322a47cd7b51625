import { answers, waits } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillLog, startBefore } from '../software/haproxy.ts';

const guide = '504-gateway-timeout/haproxy';

export const lab = defineLab({
  title: 'A server that answers later than timeout server',
  software: ['haproxy'],
  fault: 'response-timeout',
  proves: [{ guide, cause: 'slow-answer', fix: 'shorten-the-work' }],
  given: async (bench) =>
    startBefore(bench, await bench.faultServer(waits(2500)), '', { backend: 'timeout server 1s' }),
  when: ask,
  then: { status: 504, prints: ['haproxy/server-timed-out', 'haproxy/body-504'] },
  check: {
    run: guideCheck(guide, 'slow-answer'),
    fill: fillLog,
    remains: 'The log keeps its lines.',
    shows: /^ *1 "GET \/$/m,
  },
  fix: { says: 'Make the application answer in time.', do: ({ app }) => app.be(answers()) },
  gone: { status: 200 },
});

import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillLog, startBefore } from '../software/haproxy.ts';

export const lab = defineLab({
  title: 'A server that answers 503 itself',
  software: ['haproxy'],
  fault: 'application-error',
  proves: [{ guide: '503-service-unavailable/haproxy', cause: 'server-sent-503', fix: 'follow-the-server' }],
  given: async (bench) => startBefore(bench, await bench.faultServer(answers(503, 'busy\n'))),
  when: ask,
  then: { status: 503, prints: ['haproxy/app-sent-503'] },
  check: {
    run: guideCheck('503-service-unavailable/haproxy', 'server-sent-503'),
    fill: fillLog,
    remains: 'The log keeps its lines.',
    shows: /^1$/m,
  },
  fix: { says: 'Cure the server, which sent the 503.', do: ({ app }) => app.be(answers()) },
  gone: { status: 200 },
});

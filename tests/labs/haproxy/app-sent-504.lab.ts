import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillLog, startBefore } from '../software/haproxy.ts';

const guide = '504-gateway-timeout/haproxy';

export const lab = defineLab({
  title: 'A server that answers 504 itself',
  software: ['haproxy'],
  fault: 'application-error',
  proves: [{ guide, cause: 'inner-504', fix: 'follow-the-inner-504' }],
  given: async (bench) => startBefore(bench, await bench.faultServer(answers(504, 'too slow\n'))),
  when: ask,
  then: { status: 504, prints: ['haproxy/app-sent-504'] },
  check: {
    run: guideCheck(guide, 'inner-504'),
    fill: fillLog,
    remains: 'The log keeps its lines.',
    shows: /^1$/m,
  },
  fix: { says: 'Cure the server, whose own call timed out.', do: ({ app }) => app.be(answers()) },
  gone: { status: 200 },
});

import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillLog, startBefore } from '../software/haproxy.ts';

export const lab = defineLab({
  title: 'A server that answers 502 itself',
  software: ['haproxy'],
  fault: 'application-error',
  proves: [{ guide: '502-bad-gateway/haproxy', cause: 'server-sent-502', fix: 'ask-the-server' }],
  given: async (bench) => startBefore(bench, await bench.faultServer(answers(502, 'bad\n'))),
  when: ask,
  then: { status: 502, prints: ['haproxy/app-sent-502'] },
  check: {
    run: guideCheck('502-bad-gateway/haproxy', 'server-sent-502'),
    fill: fillLog,
    remains: 'The log keeps its lines.',
    shows: / 502 \d+ - - ---- /,
  },
  fix: { says: 'Repair the hop behind HAProxy, which sent the 502.', do: ({ app }) => app.be(answers()) },
  gone: { status: 200 },
});

import { answers, closes } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillLog, startBefore } from '../software/haproxy.ts';

export const lab = defineLab({
  title: 'A server that closes the connection without an answer',
  software: ['haproxy'],
  fault: 'connection-closed-before-response',
  proves: [{ guide: '502-bad-gateway/haproxy', cause: 'server-closes-early', fix: 'ask-the-server' }],
  given: async (bench) => startBefore(bench, await bench.faultServer(closes)),
  when: ask,
  then: { status: 502, prints: ['haproxy/server-closed-before-headers', 'haproxy/body-502'] },
  check: {
    run: guideCheck('502-bad-gateway/haproxy', 'server-closes-early'),
    fill: fillLog,
    remains: 'The log keeps its lines.',
    shows: /^ \d+\/\d+\/\d+\/-1\/\d+ 502 $/m,
  },
  fix: { says: 'Repair the application, so that it answers.', do: ({ app }) => app.be(answers()) },
  gone: { status: 200 },
});

import { answers, resets } from '../runner/fault-modes.ts';
import { guideCommand } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillLog, startBefore } from '../software/haproxy.ts';

export const lab = defineLab({
  title: 'A server that resets the connection without an answer',
  software: ['haproxy'],
  fault: 'connection-reset',
  given: async (bench) => startBefore(bench, await bench.faultServer(resets)),
  when: ask,
  then: { status: 502, prints: ['haproxy/server-reset-before-headers', 'haproxy/body-502'] },
  check: {
    run: guideCommand('502-bad-gateway/haproxy', 'read-termination-state'),
    fill: fillLog,
    remains: 'The log keeps its lines.',
    shows: /^ *1 502 SH$/m,
  },
  fix: { says: 'Repair the application, so that it answers.', do: ({ app }) => app.be(answers()) },
  gone: { status: 200 },
});

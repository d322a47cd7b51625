import { answers, sendsSpaceBeforeColon } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillSocket, startBefore } from '../software/haproxy.ts';

export const lab = defineLab({
  title: 'A response header with a space in its name',
  software: ['haproxy'],
  tools: ['socat'],
  fault: 'invalid-response-header',
  given: async (bench) => startBefore(bench, await bench.faultServer(sendsSpaceBeforeColon)),
  when: ask,
  then: { status: 502, prints: ['haproxy/response-rejected', 'haproxy/body-502'] },
  check: {
    run: guideCheck('502-bad-gateway/haproxy', 'invalid-header'),
    fill: fillSocket,
    remains: 'HAProxy keeps the last response that it refused.',
    shows: /backend be .*invalid response/,
  },
  fix: {
    says: 'Correct the application, so that no space stands before the colon.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

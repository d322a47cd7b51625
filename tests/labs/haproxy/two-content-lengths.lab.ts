import { answers, sendsTwoLengths } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillSocket, startBefore } from '../software/haproxy.ts';

export const lab = defineLab({
  title: 'A response with two lengths',
  software: ['haproxy'],
  tools: ['socat'],
  fault: 'conflicting-content-length',
  given: async (bench) => startBefore(bench, await bench.faultServer(sendsTwoLengths)),
  when: ask,
  then: { status: 502, prints: ['haproxy/two-content-lengths', 'haproxy/body-502'] },
  check: {
    run: guideCheck('502-bad-gateway/haproxy', 'invalid-header'),
    fill: fillSocket,
    remains: 'HAProxy keeps the last response that it refused.',
    shows: /backend be .*invalid response/,
  },
  fix: {
    says: 'Correct the application, so that it sends one Content-Length.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

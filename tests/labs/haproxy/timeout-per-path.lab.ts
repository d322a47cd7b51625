import { waits } from '../runner/fault-modes.ts';
import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { fillLog, startBefore } from '../software/haproxy.ts';

const guide = '504-gateway-timeout/haproxy';
const limit = 'timeout server 1s';

export const lab = defineLab({
  title: 'One address that needs more time than the others',
  software: ['haproxy'],
  fault: 'response-timeout',
  proves: [{ guide, cause: 'slow-answer', fix: 'longer-for-one-path' }],
  given: async (bench) => startBefore(bench, await bench.faultServer(waits(2000)), '', { backend: limit }),
  when: ({ haproxy }, bench) => bench.curl(`${haproxy.url}reports`),
  then: { status: 504, prints: ['haproxy/server-timed-out', 'haproxy/body-504'] },
  check: {
    run: guideCheck(guide, 'slow-answer'),
    fill: fillLog,
    remains: 'The log keeps its lines.',
    shows: /^ *1 "GET \/reports$/m,
  },
  fix: {
    says: 'Raise the timeout for this path alone.',
    do: ({ haproxy, app }) =>
      haproxy.configure({
        backend: `${limit}\n  ${guideSnippet(guide, 'longer-for-one-path')}\n  server s1 ${app.address}`,
      }),
  },
  gone: { status: 200 },
});

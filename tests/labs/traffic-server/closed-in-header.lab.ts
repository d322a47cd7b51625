import { answers, closesInHeader } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/traffic-server.ts';

export const lab = defineLab({
  title: 'An origin that closes in the middle of its header',
  software: ['traffic-server'],
  fault: 'connection-closed-before-response',
  given: (bench) => startBefore(bench, closesInHeader),
  when: ({ server }, bench) => bench.curl(server.url),
  then: {
    status: 502,
    prints: ['traffic-server/server-hangup', 'traffic-server/server-connection-closed-page'],
  },
  check: {
    run: 'curl -sS -i -m 5 http://127.0.0.1:<port>/',
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^HTTP\/1\.1 200 OK\s*$/,
  },
  fix: {
    says: 'Repair the application, so that it completes its header.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, noRetries, startBefore } from '../software/haproxy.ts';

export const lab = defineLab({
  title: 'A server port where nothing listens',
  software: ['haproxy'],
  fault: 'connection-refused',
  proves: [
    { guide: '503-service-unavailable/index', cause: 'backend-refused', fix: 'start-backend' },
    { guide: '503-service-unavailable/haproxy', cause: 'server-refused', fix: 'start-the-server' },
  ],
  given: async (bench) => startBefore(bench, await bench.faultServer('refuses'), '', noRetries),
  when: ask,
  then: { status: 503, prints: ['haproxy/connect-refused', 'haproxy/body-503'] },
  check: {
    run: guideCheck('503-service-unavailable/index', 'backend-refused'),
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^State.*\n$/,
  },
  fix: { says: 'Start the application.', do: ({ app }) => app.be(answers()) },
  gone: { status: 200 },
});

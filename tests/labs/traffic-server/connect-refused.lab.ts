import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { startBefore } from '../software/traffic-server.ts';

export const lab = defineLab({
  title: 'An origin port where nothing listens',
  software: ['traffic-server'],
  fault: 'connection-refused',
  proves: [{ guide: '502-bad-gateway/index', cause: 'application-down', fix: 'start-application' }],
  given: (bench) => startBefore(bench, 'refuses'),
  when: ({ server }, bench) => bench.curl(server.url),
  then: {
    status: 502,
    prints: [
      'traffic-server/connect-refused',
      'traffic-server/connection-refused-status',
      'traffic-server/could-not-connect-page',
    ],
  },
  check: {
    run: guideCheck('502-bad-gateway/index', 'application-down'),
    fill: ({ app }) => ({ '<app-port>': app.port }),
    shows: /^State.*\n$/,
  },
  fix: {
    says: 'Start the application on the port that remap.config names.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { status: 200 },
});

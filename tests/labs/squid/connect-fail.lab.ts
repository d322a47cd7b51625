import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, startWithServer } from '../software/squid.ts';

const guide = '503-service-unavailable/index';

export const lab = defineLab({
  title: 'A server port where nothing listens',
  software: ['squid'],
  fault: 'connection-refused',
  proves: [{ guide, cause: 'backend-refused', fix: 'start-backend' }],
  given: (bench) => startWithServer(bench, 'refuses'),
  when: ask(),
  then: {
    status: 503,
    prints: [
      'squid/connect-fail',
      'squid/connect-fail-page',
      'squid/refused-by-system-page',
      'squid/connect-fail-logged',
    ],
  },
  check: {
    run: guideCheck(guide, 'backend-refused'),
    fill: ({ server }) => ({ '<port>': server.port }),
    shows: /^State.*\n$/,
  },
  fix: { says: 'Start the server.', do: ({ server }) => server.be(answers()) },
  gone: { status: 200 },
});

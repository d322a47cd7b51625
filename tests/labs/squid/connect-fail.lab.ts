import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillServer, startWithServer } from '../software/squid.ts';

export const lab = defineLab({
  title: 'A server port where nothing listens',
  software: ['squid'],
  fault: 'connection-refused',
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
  check: { run: 'curl -sS -o /dev/null http://<server>/', fill: fillServer, shows: /^curl: \(7\) / },
  fix: { says: 'Start the server.', do: ({ server }) => server.be(answers()) },
  gone: { status: 200 },
});

import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillServer, startWithServer } from '../software/squid.ts';

export const lab = defineLab({
  title: 'A tunnel to a port where nothing listens',
  software: ['squid'],
  fault: 'connection-refused',
  given: (bench) => startWithServer(bench, 'refuses'),
  when: ask('-p'),
  then: { code: 56, prints: ['squid/tunnel-connect-fail', 'squid/tunnel-connect-fail-logged'] },
  check: { run: 'curl -sS -o /dev/null http://<server>/', fill: fillServer, shows: /^curl: \(7\) / },
  fix: { says: 'Start the server.', do: ({ server }) => server.be(answers()) },
  gone: { code: 0, status: 200 },
});

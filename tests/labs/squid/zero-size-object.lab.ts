import { answers, closes } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillServer, startWithServer } from '../software/squid.ts';

export const lab = defineLab({
  title: 'A server that closes the connection without an answer',
  software: ['squid'],
  fault: 'connection-closed-before-response',
  given: (bench) => startWithServer(bench, closes),
  when: ask(),
  then: {
    status: 502,
    prints: ['squid/zero-size-object', 'squid/zero-size-object-page', 'squid/bad-gateway-logged'],
  },
  check: {
    run: 'curl -sS -o /dev/null http://<server>/',
    fill: fillServer,
    shows: /^curl: \(52\) Empty reply from server/,
  },
  fix: { says: 'Repair the server, so that it answers.', do: ({ server }) => server.be(answers()) },
  gone: { status: 200 },
});

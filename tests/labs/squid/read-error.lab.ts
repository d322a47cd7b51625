import { answers, resets } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillServer, startWithServer } from '../software/squid.ts';

export const lab = defineLab({
  title: 'A server that resets the connection',
  software: ['squid'],
  fault: 'connection-reset',
  given: (bench) => startWithServer(bench, resets),
  when: ask(),
  then: { status: 502, prints: ['squid/read-error', 'squid/read-error-page', 'squid/reset-by-system-page'] },
  check: {
    run: 'curl -sS -o /dev/null http://<server>/',
    fill: fillServer,
    shows: /^curl: \(56\) Recv failure: Connection reset by peer/,
  },
  fix: { says: 'Repair the server, so that it answers.', do: ({ server }) => server.be(answers()) },
  gone: { status: 200 },
});

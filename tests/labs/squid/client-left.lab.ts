import { answers, stalls } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillServer, startWithServer } from '../software/squid.ts';

export const lab = defineLab({
  title: 'A client that gives up before the answer',
  software: ['squid'],
  fault: 'client-closed-connection',
  given: (bench) => startWithServer(bench, stalls),
  when: ask('-m', '0.6'),
  then: { code: 28, prints: ['squid/client-left-logged'] },
  check: { run: 'curl -sS -m 1 http://<server>/', fill: fillServer, shows: /^curl: \(28\) / },
  fix: {
    says: 'Repair the server, so that it answers before the client gives up.',
    do: ({ server }) => server.be(answers()),
  },
  gone: { code: 0, status: 200 },
});

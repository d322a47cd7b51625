import { answers, sendsInvalidHeader } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillServer, startWithServer } from '../software/squid.ts';

export const lab = defineLab({
  title: 'A response header line without a colon',
  software: ['squid'],
  fault: 'invalid-response-header',
  given: (bench) => startWithServer(bench, sendsInvalidHeader),
  when: ask(),
  then: {
    status: 502,
    prints: ['squid/invalid-response', 'squid/invalid-response-page', 'squid/bad-header-encountered'],
  },
  check: { run: 'curl -sS -o /dev/null http://<server>/', fill: fillServer, shows: /^curl: \(8\) / },
  fix: {
    says: 'Repair the application, so that it sends proper headers.',
    do: ({ server }) => server.be(answers()),
  },
  gone: { status: 200 },
});

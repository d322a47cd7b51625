import { answers, sendsTwoLengths } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillServer, startWithServer } from '../software/squid.ts';

export const lab = defineLab({
  title: 'A response with two lengths that differ',
  software: ['squid'],
  fault: 'conflicting-content-length',
  given: (bench) => startWithServer(bench, sendsTwoLengths),
  when: ask(),
  then: { status: 502, prints: ['squid/two-content-lengths', 'squid/invalid-response-page'] },
  check: {
    run: 'curl -s -o /dev/null -D - http://<server>/ | grep -ci content-length',
    fill: fillServer,
    shows: /^2$/m,
  },
  fix: {
    says: 'Repair the application, so that it sends one length.',
    do: ({ server }) => server.be(answers()),
  },
  gone: { status: 200 },
});

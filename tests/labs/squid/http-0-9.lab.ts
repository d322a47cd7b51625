import { answers, speaksNoHttp } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillServer, startWithServer } from '../software/squid.ts';

export const lab = defineLab({
  title: 'A server that speaks no HTTP',
  software: ['squid'],
  fault: 'not-an-http-response',
  given: (bench) => startWithServer(bench, speaksNoHttp),
  when: ask(),
  then: { status: 200, prints: ['squid/http-0-9'] },
  check: {
    run: 'curl -sS -o /dev/null http://<server>/',
    fill: fillServer,
    shows: /Received HTTP\/0\.9 when not allowed/,
  },
  fix: {
    says: 'Let the port of the address be served by a program that speaks HTTP.',
    do: ({ server }) => server.be(answers()),
  },
  gone: { status: 200 },
});

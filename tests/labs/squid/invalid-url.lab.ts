import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { fillLog, startWithServer } from '../software/squid.ts';

export const lab = defineLab({
  title: 'A request for a path alone, as a web server gets it',
  software: ['squid'],
  fault: 'malformed-request',
  given: (bench) => startWithServer(bench, answers()),
  when: ({ squid }, bench) => bench.curl(squid.url),
  then: { status: 400, prints: ['squid/invalid-url', 'squid/invalid-url-page', 'squid/invalid-url-logged'] },
  check: {
    run: 'grep -c NONE_NONE/400 /var/log/squid/access.log',
    fill: fillLog,
    shows: /^[1-9]/m,
    remains: 'The log keeps its lines.',
  },
  fix: {
    says: 'Make the port one of a reverse proxy, and name the server behind it.',
    do: ({ server, squid }) =>
      squid.configure({
        port: 'accel defaultsite=localhost',
        more: `cache_peer 127.0.0.1 parent ${server.port} 0 no-query originserver`,
      }),
  },
  gone: { status: 200 },
});

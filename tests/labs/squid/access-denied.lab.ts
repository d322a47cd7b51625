import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillLog, startWithServer } from '../software/squid.ts';

export const lab = defineLab({
  title: 'A client that no rule allows',
  software: ['squid'],
  fault: 'access-denied',
  given: (bench) => startWithServer(bench, answers(), { access: 'http_access deny all' }),
  when: ask(),
  then: {
    status: 403,
    prints: ['squid/access-denied', 'squid/access-denied-page', 'squid/access-denied-logged'],
  },
  check: {
    run: 'grep -c TCP_DENIED/403 /var/log/squid/access.log',
    fill: fillLog,
    shows: /^[1-9]/m,
    remains: 'The log keeps its lines.',
  },
  fix: {
    says: 'Allow the client, here with http_access allow localhost.',
    do: ({ squid }) => squid.configure({ access: 'http_access allow localhost\nhttp_access deny all' }),
  },
  gone: { status: 200 },
});

import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillLog, startWithServer } from '../software/squid.ts';

export const lab = defineLab({
  title: 'A request body larger than request_body_max_size',
  software: ['squid'],
  fault: 'request-body-too-large',
  given: (bench) => startWithServer(bench, answers(), { more: 'request_body_max_size 1 KB' }),
  when: ask('-d', 'x'.repeat(3000)),
  then: {
    status: 413,
    prints: ['squid/request-body-too-large', 'squid/too-big-page', 'squid/request-body-too-large-logged'],
  },
  check: {
    run: 'grep -c NONE_NONE/413 /var/log/squid/access.log',
    fill: fillLog,
    shows: /^[1-9]/m,
    remains: 'The log keeps its lines.',
  },
  fix: {
    says: 'Accept bodies of any size, as Squid does by default.',
    do: ({ squid }) => squid.configure({ more: 'request_body_max_size 0' }),
  },
  gone: { status: 200 },
});

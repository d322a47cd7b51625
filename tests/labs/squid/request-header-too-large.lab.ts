import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillLog, startWithServer } from '../software/squid.ts';

export const lab = defineLab({
  title: 'A request header larger than request_header_max_size',
  software: ['squid'],
  fault: 'request-header-too-large',
  given: (bench) => startWithServer(bench, answers(), { more: 'request_header_max_size 8 KB' }),
  when: ask('-H', `Cookie: big=${'x'.repeat(10_000)}`),
  then: {
    status: 431,
    prints: [
      'squid/request-header-too-large',
      'squid/request-too-large-page',
      'squid/request-header-too-large-logged',
    ],
  },
  check: {
    run: 'grep -c NONE_NONE/431 /var/log/squid/access.log',
    fill: fillLog,
    shows: /^[1-9]/m,
    remains: 'The log keeps its lines.',
  },
  fix: {
    says: 'Accept headers of 64 KB, as Squid does by default.',
    do: ({ squid }) => squid.configure({ more: 'request_header_max_size 64 KB' }),
  },
  gone: { status: 200 },
});

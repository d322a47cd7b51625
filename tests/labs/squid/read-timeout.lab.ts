import { waits } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, startWithServer } from '../software/squid.ts';

const guide = '504-gateway-timeout/index';

export const lab = defineLab({
  title: 'A server that takes longer than read_timeout',
  software: ['squid'],
  fault: 'response-timeout',
  proves: [{ guide, cause: 'slow-application', fix: 'align-timeouts' }],
  given: (bench) => startWithServer(bench, waits(2500), { more: 'read_timeout 1 second' }),
  when: ask(),
  then: {
    status: 504,
    prints: ['squid/read-timeout', 'squid/read-timeout-page', 'squid/gateway-timeout-logged'],
  },
  check: {
    run: guideCheck(guide, 'slow-application'),
    fill: ({ server }) => ({ '<backend-ip>:<port>/<slow-path>': `${server.address}/` }),
    shows: /status=200 first-byte=[2-4]\./,
    remains: 'The server is as slow as before; Squid waits for it now.',
  },
  fix: {
    says: 'Give the server more time than it takes: read_timeout 15 minutes, the default.',
    do: ({ squid }) => squid.configure({ more: 'read_timeout 15 minutes' }),
  },
  gone: { status: 200, within: 8000 },
});

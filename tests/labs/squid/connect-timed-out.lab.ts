import { startFullQueue } from '../runner/full-queue.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillServer, startSquid } from '../software/squid.ts';

export const lab = defineLab({
  title: 'A server that is too busy to accept',
  software: ['squid'],
  fault: 'listen-backlog-full',
  given: async (bench) => ({
    server: await startFullQueue(bench),
    squid: await startSquid(bench, { more: 'connect_timeout 1 second' }),
  }),
  when: ask(),
  then: { status: 503, prints: ['squid/connect-timed-out', 'squid/timed-out-by-system-page'] },
  check: {
    run: 'curl -sS -o /dev/null --connect-timeout 1 http://<server>/',
    fill: fillServer,
    shows: /^curl: \(28\) /,
  },
  fix: {
    says: 'Relieve the server, so that it accepts connections again.',
    do: ({ server }) => server.free(),
  },
  gone: { status: 200 },
});

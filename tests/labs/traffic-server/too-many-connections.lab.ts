import { answers, byPath, stalls } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { poll } from '../runner/poll.ts';
import { passTo, startTrafficServer } from '../software/traffic-server.ts';

const limit = (connections: number) => [
  `http.per_server.connection.max INT ${connections}`,
  'http.per_server.connection.queue_size INT 0',
];

export const lab = defineLab({
  title: 'More requests than connections allowed to one origin',
  software: ['traffic-server'],
  fault: 'connection-limit-reached',
  async given(bench) {
    let isBusy = false;
    const app = await bench.faultServer((socket, request) => {
      isBusy ||= request.path === '/slow';
      byPath({ '/slow': stalls, '/': answers() })(socket, request);
    });
    const server = await startTrafficServer(bench, { remap: passTo(app.address), records: limit(1) });
    await bench.start({
      name: 'another client',
      product: 'curl',
      command: 'curl',
      args: ['-s', `${server.url}slow`],
      ready: 'at once',
      logs: {},
    });
    await poll(3000, () => isBusy);
    return { app, server };
  },
  when: ({ server }, bench) => bench.curl(server.url),
  then: {
    status: 503,
    prints: [
      'traffic-server/too-many-connections',
      'traffic-server/too-many-users',
      'traffic-server/origin-congested-status',
    ],
  },
  check: {
    run: "grep -o 'connection.max INT .*' etc/records.config; ss -tnH state established 'dport = :<port>' | wc -l",
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^connection\.max INT 1\n1$/m,
  },
  fix: {
    says: 'Raise proxy.config.http.per_server.connection.max as far as the application can serve.',
    do: ({ app, server }) => server.configure({ remap: passTo(app.address), records: limit(10) }),
  },
  gone: { status: 200 },
});

import { answers, byPath, stalls } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { poll } from '../runner/poll.ts';
import { at, startVarnish } from '../software/varnish.ts';

export const lab = defineLab({
  title: 'More requests than .max_connections of the backend',
  software: ['varnish'],
  fault: 'connection-limit-reached',
  proves: [
    { guide: '503-service-unavailable/index', cause: 'proxy-connection-limit', fix: 'relieve-overload' },
    { guide: '503-service-unavailable/varnish', cause: 'backend-busy', fix: 'reach-the-backend' },
  ],
  async given(bench) {
    let isBusy = false;
    const app = await bench.faultServer((socket, request) => {
      isBusy ||= request.path === '/slow';
      byPath({ '/slow': stalls, '/': answers() })(socket, request);
    });
    const varnish = await startVarnish(bench, { backend: at(app, '.max_connections = 1;') });
    await bench.start({
      name: 'another client',
      product: 'curl',
      command: 'curl',
      args: ['-s', `${varnish.url}slow`],
      ready: 'at once',
      logs: {},
    });
    await poll(3000, () => isBusy);
    return { app, varnish };
  },
  when: ({ varnish }, bench) => bench.curl(varnish.url),
  then: { status: 503, prints: ['varnish/backend-busy'] },
  check: {
    run: 'varnishstat -n <name> -1 -f VBE.boot.default.conn -f VBE.boot.default.busy',
    fill: ({ varnish }) => ({ '<name>': varnish.name }),
    remains: 'The request that is under way keeps its connection; the limit is higher now.',
    shows: /default\.conn +1 /,
  },
  fix: {
    says: 'Raise .max_connections as far as the application can serve: 10.',
    do: ({ app, varnish }) => varnish.load({ backend: at(app, '.max_connections = 10;') }),
  },
  gone: { status: 200 },
});

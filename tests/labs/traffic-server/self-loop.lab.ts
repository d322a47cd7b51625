import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, planTrafficServer } from '../software/traffic-server.ts';

export const lab = defineLab({
  title: 'A rule that passes requests to Traffic Server itself',
  software: ['traffic-server'],
  fault: 'configuration-error',
  async given(bench) {
    const app = await bench.faultServer(answers());
    const server = await planTrafficServer(bench, { remap: '' });
    await server.configure({ remap: passTo(`127.0.0.1:${server.port}`) });
    return { app, server };
  },
  when: ({ server }, bench) => bench.curl(server.url),
  then: {
    status: 400,
    prints: ['traffic-server/self-loop', 'traffic-server/cycle-prohibited-page'],
  },
  check: {
    run: `sudo ss -ltnp "sport = :$(awk -F '[:/]+' '/^map/ { print $(NF - 1) }' etc/remap.config)"`,
    shows: /users:\(\("\[TS_MAIN\]"/,
  },
  fix: {
    says: 'Let the rule name the port of the application.',
    do: ({ app, server }) => server.configure({ remap: passTo(app.address) }),
  },
  gone: { status: 200 },
});

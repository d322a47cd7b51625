import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { passTo, startTrafficServer } from '../software/traffic-server.ts';

export const lab = defineLab({
  title: 'A host name without a rule in remap.config',
  software: ['traffic-server'],
  fault: 'configuration-error',
  async given(bench) {
    const app = await bench.faultServer(answers());
    const remap = `map http://www.example.com/ http://${app.address}/`;
    return { app, server: await startTrafficServer(bench, { remap }) };
  },
  when: ({ server }, bench) => bench.curl(server.url),
  then: {
    status: 404,
    prints: ['traffic-server/not-found-on-accelerator', 'traffic-server/not-found-on-accelerator-page'],
  },
  check: {
    run: 'grep ^map etc/remap.config',
    shows: /^map http:\/\/www\.example\.com\/ /,
  },
  fix: {
    says: 'Add a rule for the host, or for all of them: map / …',
    do: ({ app, server }) => server.configure({ remap: passTo(app.address) }),
  },
  gone: { status: 200 },
});

import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { showsOther } from '../software/held-port.ts';
import { passTo, planTrafficServer } from '../software/traffic-server.ts';

export const lab = defineLab({
  title: 'A port that another program listens on',
  software: ['traffic-server'],
  fault: 'address-already-in-use',
  async given(bench) {
    const server = await planTrafficServer(bench, { remap: passTo('127.0.0.1:8080') });
    return { server, other: await bench.faultServer(answers(), { port: server.port }) };
  },
  async when({ server }) {
    await server.service.stop();
    return server.tryStart();
  },
  then: { code: 0, prints: ['traffic-server/address-in-use', 'traffic-server/cannot-listen'] },
  check: { ...showsOther('[TS_MAIN]'), fill: ({ server }) => ({ '<port>': server.port }) },
  fix: {
    says: 'Stop the program that holds the port, and restart: Traffic Server goes on running without it.',
    do: ({ other }) => other.refuse(),
  },
  gone: { code: 0 },
});

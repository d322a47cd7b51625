import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { showsOther } from '../software/held-port.ts';
import { planUwsgi } from '../software/uwsgi.ts';

export const lab = defineLab({
  title: 'A port that another program listens on',
  software: ['uwsgi', 'nginx'],
  fault: 'address-already-in-use',
  async given(bench) {
    const uwsgi = await planUwsgi(bench, {});
    return { ...uwsgi, other: await bench.faultServer(answers(), { port: uwsgi.port }) };
  },
  when: async ({ service }) => {
    await service.start().catch(() => undefined);
    const end = await service.waitForEnd();
    await service.stop();
    return { code: Number(/\d+/.exec(end)?.[0] ?? 1), seen: {} };
  },
  then: { code: 1, prints: ['uwsgi/address-in-use'] },
  check: { ...showsOther('uwsgi'), fill: ({ port }) => ({ '<port>': port }) },
  fix: { says: 'Stop the program that holds the port.', do: ({ other }) => other.refuse() },
  gone: {
    status: 200,
    when: async ({ service, url }, bench) => {
      if (!service.isRunning) await service.start();
      return bench.curl(url);
    },
  },
});

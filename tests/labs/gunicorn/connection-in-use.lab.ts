import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { planGunicorn } from '../software/gunicorn.ts';
import { showsOther } from '../software/held-port.ts';
import { tryStart } from '../software/try-start.ts';

export const lab = defineLab({
  title: 'A port that another program listens on',
  software: ['gunicorn'],
  fault: 'address-already-in-use',
  async given(bench) {
    const gunicorn = await planGunicorn(bench, {});
    return { ...gunicorn, other: await bench.faultServer(answers(), { port: gunicorn.port }) };
  },
  when: ({ service }) => tryStart(service),
  then: { code: 1, prints: ['gunicorn/connection-in-use', 'gunicorn/cannot-connect'] },
  check: { ...showsOther('gunicorn'), fill: ({ port }) => ({ '<port>': port }) },
  fix: { says: 'Stop the program that holds the port.', do: ({ other }) => other.refuse() },
  gone: { code: 0 },
});

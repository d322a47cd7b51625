import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { planCaddy } from '../software/caddy.ts';
import { showsOther } from '../software/held-port.ts';

export const lab = defineLab({
  title: 'A port that another program listens on',
  software: ['caddy'],
  fault: 'address-already-in-use',
  async given(bench) {
    const caddy = await planCaddy(bench, { site: 'respond ok' });
    const other = await bench.faultServer(answers(), { port: caddy.port });
    return { caddy, other };
  },
  when: ({ caddy }) => caddy.tryStart(),
  then: { code: 1, prints: ['caddy/address-in-use'] },
  check: { ...showsOther('caddy'), fill: ({ caddy }) => ({ '<port>': caddy.port }) },
  fix: {
    says: 'Stop the program that holds the port.',
    do: ({ other }) => other.refuse(),
  },
  gone: { code: 0 },
});

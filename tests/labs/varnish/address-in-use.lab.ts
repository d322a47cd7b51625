import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { showsOther } from '../software/held-port.ts';
import { at, planVarnish } from '../software/varnish.ts';

export const lab = defineLab({
  title: 'A port that another program listens on',
  software: ['varnish'],
  fault: 'address-already-in-use',
  async given(bench) {
    const varnish = await planVarnish(bench, { backend: at({ port: 8080 }) });
    const other = await bench.faultServer(answers(), { port: varnish.port });
    return { varnish, other };
  },
  when: ({ varnish }) => varnish.tryStart(),
  then: { code: 2, prints: ['varnish/address-in-use'] },
  check: { ...showsOther('cache-main'), fill: ({ varnish }) => ({ '<port>': varnish.port }) },
  fix: {
    says: 'Stop the program that holds the port.',
    do: ({ other }) => other.refuse(),
  },
  gone: { code: 0 },
});

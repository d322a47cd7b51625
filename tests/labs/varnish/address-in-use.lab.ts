import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
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
  check: {
    run: "sudo ss -ltn 'sport = :<port>'",
    fill: ({ varnish }) => ({ '<port>': varnish.port }),
    remains: 'Afterwards the server itself listens there.',
    shows: /LISTEN/,
  },
  fix: {
    says: 'Stop the program that holds the port.',
    do: ({ other }) => other.refuse(),
  },
  gone: { code: 0 },
});

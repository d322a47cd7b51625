import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, startBefore } from '../software/haproxy.ts';

export const lab = defineLab({
  title: 'A source address that the host does not have',
  software: ['haproxy'],
  fault: 'address-unavailable',
  given: async (bench) =>
    startBefore(bench, await bench.faultServer(answers()), '', { backend: 'source 192.0.2.10' }),
  when: ask,
  then: { status: 503, prints: ['haproxy/source-address-missing', 'haproxy/body-503'] },
  check: {
    run: 'ip -brief address show to 192.0.2.10',
    remains: 'The fix leaves what this looks at as it is.',
    shows: /^$/,
  },
  fix: {
    says: 'Name an address of the host in source.',
    do: ({ haproxy, app }) => haproxy.configure({ backend: `source 127.0.0.1\n  server s1 ${app.address}` }),
  },
  gone: { status: 200 },
});

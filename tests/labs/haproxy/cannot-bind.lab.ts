import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { haproxyConfiguration } from '../software/haproxy.ts';
import { showsOther } from '../software/held-port.ts';

export const lab = defineLab({
  title: 'A port that another program holds',
  software: ['haproxy'],
  fault: 'address-already-in-use',
  async given(bench) {
    const other = await bench.faultServer(answers());
    bench.write('haproxy.cfg', haproxyConfiguration(bench, other.port, { backend: 'server s1 127.0.0.1:1' }));
    return { other };
  },
  when: (_, bench) => bench.run('haproxy -D -f haproxy.cfg'),
  then: { code: 1, prints: ['haproxy/cannot-bind'] },
  check: { ...showsOther('haproxy'), fill: ({ other }) => ({ '<port>': other.port }) },
  fix: { says: 'Stop the other program.', do: ({ other }) => other.refuse() },
  gone: { code: 0 },
});

import { waits } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, startBefore } from '../software/haproxy.ts';

const guide = '504-gateway-timeout/haproxy';
const defaults = 'timeout server 1s';

export const lab = defineLab({
  title: 'A timeout for servers that stands in the frontend, where it is ignored',
  software: ['haproxy'],
  fault: 'configuration-error',
  proves: [{ guide, cause: 'other-value-in-force', fix: 'set-the-value-in-force' }],
  async given(bench) {
    const frontend = 'timeout server 4s\n  default_backend be';
    return startBefore(bench, await bench.faultServer(waits(1800)), '', { defaults, frontend });
  },
  when: ask,
  then: { status: 504, prints: ['haproxy/other-timeout-in-force', 'haproxy/body-504'] },
  check: {
    run: guideCheck(guide, 'other-value-in-force'),
    fill: () => ({ '/etc/haproxy/haproxy.cfg': './haproxy.cfg' }),
    shows: /frontend fe\n\d+: +timeout server 4s/,
  },
  fix: {
    says: 'Move the line into the backend.',
    do: ({ haproxy, app }) =>
      haproxy.configure({ defaults, backend: `timeout server 4s\n  server s1 ${app.address}` }),
  },
  gone: { status: 200 },
});

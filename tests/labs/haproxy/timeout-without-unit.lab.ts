import { waits } from '../runner/fault-modes.ts';
import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, startBefore } from '../software/haproxy.ts';

const guide = '504-gateway-timeout/haproxy';

export const lab = defineLab({
  title: 'A timeout without a unit, which counts milliseconds',
  software: ['haproxy'],
  fault: 'configuration-error',
  proves: [{ guide, cause: 'other-value-in-force', fix: 'set-the-value-in-force' }],
  given: async (bench) =>
    startBefore(bench, await bench.faultServer(waits(600)), '', { backend: 'timeout server 60' }),
  when: ask,
  then: { status: 504, prints: ['haproxy/other-timeout-in-force', 'haproxy/body-504'] },
  check: {
    run: guideCheck(guide, 'other-value-in-force'),
    fill: () => ({ '/etc/haproxy/haproxy.cfg': './haproxy.cfg' }),
    shows: /backend be\n\d+: +timeout server 60$/m,
  },
  fix: {
    says: 'Write the unit: 60s.',
    do: ({ haproxy, app }) =>
      haproxy.configure({
        backend: `${guideSnippet(guide, 'set-the-value-in-force')}\n  server s1 ${app.address}`,
      }),
  },
  gone: { status: 200 },
});

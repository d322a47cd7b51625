import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, fillState, startBefore } from '../software/haproxy.ts';

const setState = (state: string) => `echo "set server be/s1 state ${state}" | socat stdio ./admin.sock`;

export const lab = defineLab({
  title: 'A backend whose last server somebody put into maintenance',
  software: ['haproxy'],
  tools: ['socat'],
  fault: 'no-healthy-upstream',
  proves: [
    { guide: '503-service-unavailable/index', cause: 'no-healthy-backend', fix: 'refill-the-pool' },
    { guide: '503-service-unavailable/haproxy', cause: 'in-maintenance', fix: 'bring-servers-up' },
  ],
  async given(bench) {
    const given = await startBefore(bench, await bench.faultServer(answers()));
    await bench.run(setState('maint'));
    return given;
  },
  when: ask,
  then: {
    status: 503,
    prints: ['haproxy/server-in-maintenance', 'haproxy/no-server-selected', 'haproxy/body-503'],
  },
  check: {
    run: guideCheck('503-service-unavailable/index', 'no-healthy-backend'),
    fill: fillState,
    shows: /^\d+ be 1 s1 127\.0\.0\.1 0 1 /m,
  },
  fix: {
    says: 'Put the server back: set server be/s1 state ready.',
    do: (_, bench) => bench.run(setState('ready')),
  },
  gone: { status: 200 },
});

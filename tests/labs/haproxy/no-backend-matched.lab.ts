import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, startBefore } from '../software/haproxy.ts';

const routes = 'use_backend be if { hdr(host) -i www.example.com }';

export const lab = defineLab({
  title: 'A request that no use_backend rule matches, without a default_backend',
  software: ['haproxy'],
  fault: 'configuration-error',
  proves: [{ guide: '503-service-unavailable/haproxy', cause: 'no-backend', fix: 'add-a-backend' }],
  given: async (bench) => startBefore(bench, await bench.faultServer(answers()), '', { frontend: routes }),
  when: ask,
  then: { status: 503, prints: ['haproxy/no-backend-matched', 'haproxy/body-503'] },
  check: {
    run: guideCheck('503-service-unavailable/haproxy', 'no-backend'),
    fill: () => ({ '/etc/haproxy/': '' }),
    shows: /^\d+: +use_backend [^\n]+\n$/,
  },
  fix: {
    says: 'Add a default_backend to the frontend.',
    do: ({ haproxy, parts }) => haproxy.configure({ ...parts, frontend: `${routes}\n  default_backend be` }),
  },
  gone: { status: 200 },
});

import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, startBind } from '../software/bind.ts';

const guide = 'nxdomain/index';

/** Returns the zone above, with these records in it. */
const parentWith = (...records: readonly string[]) =>
  [
    '$TTL 60',
    '@ IN SOA ns.nic.com. hostmaster.nic.com. 1 3600 600 86400 1',
    '@ IN NS ns.nic.com.',
    'ns.nic IN A 127.0.0.1',
    ...records,
    '',
  ].join('\n');

export const lab = defineLab({
  title: 'A domain that the zone above does not delegate',
  software: ['bind'],
  tools: ['dig'],
  fault: 'name-does-not-exist',
  proves: [{ guide, cause: 'delegation-missing', fix: 'restore-the-delegation' }],
  async given(bench) {
    const file = bench.write('com.zone', parentWith());
    return { bind: await startBind(bench, { zones: `zone "com" { type primary; file "${file}"; };` }) };
  },
  when: ask,
  then: { code: 0, prints: ['bind/dig-nxdomain'] },
  check: {
    run: guideCheck(guide, 'delegation-missing'),
    fill: ({ bind }) => ({ '<parent-server>': `127.0.0.1 -p ${bind.port}`, '<domain>': 'example.com' }),
    shows: /status: NXDOMAIN/,
  },
  fix: {
    says: 'Delegate the domain in the zone above.',
    do: ({ bind }, bench) => {
      bench.write('com.zone', parentWith('example IN NS ns.example', 'ns.example IN A 192.0.2.53'));
      bind.reload();
      return Promise.resolve();
    },
  },
  gone: { code: 0 },
});

import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, record, startBind, writeZone } from '../software/bind.ts';

const guide = 'nxdomain/index';

export const lab = defineLab({
  title: 'A full name without a dot at its end in the zone file',
  software: ['bind'],
  tools: ['dig'],
  fault: 'name-does-not-exist',
  proves: [{ guide, cause: 'dot-missing', fix: 'add-the-record' }],
  given: async (bench) => ({
    bind: await startBind(bench, { zones: writeZone(bench, ['www.example.com IN A 192.0.2.80']) }),
  }),
  when: ask,
  then: { code: 0, prints: ['bind/dig-nxdomain'] },
  check: {
    run: guideCheck(guide, 'dot-missing'),
    fill: () => ({ '<domain>': 'example.com', '<zone-file>': 'example.com.zone' }),
    shows: /^www\.example\.com\.example\.com\./m,
  },
  fix: {
    says: 'Write the name relative to the zone, or with a dot at its end, and reload BIND.',
    do: ({ bind }, bench) => {
      writeZone(bench, [record]);
      bind.reload();
      return Promise.resolve();
    },
  },
  gone: { code: 0 },
});

import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { askWithAll, record, startBind, writeZone } from '../software/bind.ts';

const guide = 'servfail/index';

export const lab = defineLab({
  title: 'A zone that BIND does not load, because a name has a CNAME and another record',
  software: ['bind'],
  tools: ['dig'],
  fault: 'dns-server-failure',
  proves: [{ guide, cause: 'zone-not-loaded', fix: 'reload-the-zone' }],
  given: async (bench) => ({
    bind: await startBind(bench, { zones: writeZone(bench, ['www IN CNAME ns', record]) }),
  }),
  when: askWithAll,
  then: {
    code: 1,
    prints: [
      'bind/dig-servfail',
      'bind/nslookup-servfail',
      'bind/host-servfail',
      'bind/zone-loading-failed',
      'bind/zone-not-loaded',
    ],
  },
  check: {
    run: guideCheck(guide, 'zone-not-loaded'),
    fill: () => ({ '<domain>': 'example.com', '<zone-file>': 'example.com.zone' }),
    shows: /CNAME and other data/,
  },
  fix: {
    says: 'Remove the CNAME record from the zone and reload BIND.',
    do: ({ bind }, bench) => {
      writeZone(bench, [record]);
      bind.reload();
      return Promise.resolve();
    },
  },
  gone: { code: 0 },
});

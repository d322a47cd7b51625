import { defineLab } from '../runner/lab.ts';
import { askWithAll, record, startBind, writeZone } from '../software/bind.ts';

export const lab = defineLab({
  title: 'A zone that BIND does not load, because a name has a CNAME and another record',
  software: ['bind'],
  tools: ['dig'],
  fault: 'dns-server-failure',
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
    run: 'named-checkzone example.com example.com.zone',
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

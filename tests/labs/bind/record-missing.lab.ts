import { defineLab } from '../runner/lab.ts';
import { askWithAll, record, startBind, writeZone } from '../software/bind.ts';

export const lab = defineLab({
  title: 'A name without a record in its zone',
  software: ['bind'],
  tools: ['dig'],
  fault: 'name-does-not-exist',
  given: async (bench) => ({ bind: await startBind(bench, { zones: writeZone(bench, []) }) }),
  when: askWithAll,
  then: { code: 1, prints: ['bind/dig-nxdomain', 'bind/nslookup-nxdomain', 'bind/host-nxdomain'] },
  check: {
    run: "grep -c '^www' example.com.zone",
    shows: /^0$/m,
  },
  fix: {
    says: 'Add the record to the zone and reload BIND.',
    do: ({ bind }, bench) => {
      writeZone(bench, [record]);
      bind.reload();
      return Promise.resolve();
    },
  },
  gone: { code: 0 },
});

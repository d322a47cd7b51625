import { defineLab } from '../runner/lab.ts';
import { askWithAll, record, startBind, writeZone } from '../software/bind.ts';

export const lab = defineLab({
  title: 'A name server asked for a zone that it does not serve',
  software: ['bind'],
  tools: ['dig'],
  fault: 'dns-server-refused',
  given: async (bench) => ({ bind: await startBind(bench) }),
  when: askWithAll,
  then: { code: 1, prints: ['bind/dig-refused', 'bind/nslookup-refused', 'bind/host-refused'] },
  check: {
    run: "grep -c '^zone' named.conf",
    shows: /^0$/m,
  },
  fix: {
    says: 'Add the zone to named.conf and reload BIND.',
    do: ({ bind }, bench) => {
      bind.write({ zones: writeZone(bench, [record]) });
      bind.reload();
      return Promise.resolve();
    },
  },
  gone: { code: 0 },
});

import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { askWithAll, record, startBind, writeZone } from '../software/bind.ts';

const guide = 'dns-refused/index';

export const lab = defineLab({
  title: 'A name server asked for a zone that it does not serve',
  software: ['bind'],
  tools: ['dig'],
  fault: 'dns-server-refused',
  proves: [{ guide, cause: 'zone-not-served', fix: 'load-the-zone' }],
  given: async (bench) => ({ bind: await startBind(bench) }),
  when: askWithAll,
  then: { code: 1, prints: ['bind/dig-refused', 'bind/nslookup-refused', 'bind/host-refused'] },
  check: {
    run: guideCheck(guide, 'zone-not-served'),
    fill: ({ bind }) => ({ '<server>': `127.0.0.1 -p ${bind.port}`, '<domain>': 'example.com' }),
    shows: /status: REFUSED/,
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

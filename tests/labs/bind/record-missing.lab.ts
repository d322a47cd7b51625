import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { askWithAll, record, startBind, writeZone } from '../software/bind.ts';

const guide = 'nxdomain/index';

export const lab = defineLab({
  title: 'A name without a record in its zone',
  software: ['bind'],
  tools: ['dig'],
  fault: 'name-does-not-exist',
  proves: [{ guide, cause: 'record-missing', fix: 'add-the-record' }],
  given: async (bench) => ({ bind: await startBind(bench, { zones: writeZone(bench, []) }) }),
  when: askWithAll,
  then: { code: 1, prints: ['bind/dig-nxdomain', 'bind/nslookup-nxdomain', 'bind/host-nxdomain'] },
  check: {
    run: guideCheck(guide, 'record-missing'),
    fill: ({ bind }) => ({ '<name-server>': `127.0.0.1 -p ${bind.port}`, '<host>': 'www.example.com' }),
    shows: /status: NXDOMAIN/,
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

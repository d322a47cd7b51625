import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, planBind, record, writeZone } from '../software/bind.ts';

export const lab = defineLab({
  title: 'A name server that is stopped',
  software: ['bind'],
  tools: ['dig'],
  fault: 'dns-server-unreachable',
  given: async (bench) => ({ bind: await planBind(bench, { zones: writeZone(bench, [record]) }) }),
  when: ask,
  then: { code: 9, prints: ['bind/dig-connection-refused', 'bind/dig-no-servers'] },
  check: {
    run: guideCheck('econnrefused/index', 'nothing-listens'),
    fill: ({ bind }) => ({ '<port>': bind.port }),
    shows: /^State.*\n$/,
  },
  fix: { says: 'Start the name server.', do: ({ bind }) => bind.start() },
  gone: { code: 0 },
});

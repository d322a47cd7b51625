import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { openFrom } from '../software/python.ts';

export const lab = defineLab({
  title: 'urlopen() of a port where nothing listens',
  software: ['python'],
  fault: 'connection-refused',
  proves: [{ guide: 'econnrefused/index', cause: 'nothing-listens', fix: 'start-the-service' }],
  given: async (bench) => ({ app: await bench.faultServer('refuses') }),
  when: openFrom,
  then: { code: 1, prints: ['python/urlopen-refused'] },
  check: {
    run: guideCheck('econnrefused/index', 'nothing-listens'),
    fill: ({ app }) => ({ '<port>': app.port }),
    shows: /^State.*\n$/,
  },
  fix: {
    says: 'Start the service that should listen on the port.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { code: 0 },
});

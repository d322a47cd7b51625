import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { fetchFrom } from '../software/nodejs.ts';

export const lab = defineLab({
  title: 'fetch() of a port where nothing listens',
  software: ['nodejs'],
  fault: 'connection-refused',
  proves: [{ guide: 'econnrefused/index', cause: 'nothing-listens', fix: 'start-the-service' }],
  given: async (bench) => ({ app: await bench.faultServer('refuses') }),
  when: fetchFrom,
  then: { code: 1, prints: ['nodejs/fetch-cause-refused'] },
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

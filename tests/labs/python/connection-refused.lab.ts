import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { connect, runPython } from '../software/python.ts';

export const lab = defineLab({
  title: 'A port where nothing listens',
  software: ['python'],
  fault: 'connection-refused',
  proves: [{ guide: 'econnrefused/index', cause: 'nothing-listens', fix: 'start-the-service' }],
  given: async (bench) => ({ app: await bench.faultServer('refuses') }),
  when: ({ app }, bench) => runPython(bench, connect, ['127.0.0.1', app.port]),
  then: { code: 1, prints: ['python/connection-refused'] },
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

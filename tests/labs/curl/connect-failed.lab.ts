import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';

export const lab = defineLab({
  title: 'A port where nothing listens',
  software: ['curl'],
  fault: 'connection-refused',
  proves: [{ guide: 'econnrefused/index', cause: 'nothing-listens', fix: 'start-the-service' }],
  given: async (bench) => ({ server: await bench.faultServer('refuses') }),
  when: ({ server }, bench) => bench.curl(`http://${server.address}/`, ['-v']),
  then: { code: 7, prints: ['curl/connect-failed', 'curl/verbose-connect-refused'] },
  check: {
    run: guideCheck('econnrefused/index', 'nothing-listens'),
    fill: ({ server }) => ({ '<port>': server.port }),
    shows: /^State.*\n$/,
  },
  fix: {
    says: 'Start the service that should listen on the port.',
    do: ({ server }) => server.be(answers()),
  },
  gone: { code: 0, status: 200 },
});

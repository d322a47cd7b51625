import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';

export const lab = defineLab({
  title: 'wget of a port where nothing listens',
  software: ['linux'],
  tools: ['wget'],
  fault: 'connection-refused',
  proves: [{ guide: 'econnrefused/index', cause: 'nothing-listens', fix: 'start-the-service' }],
  given: async (bench) => ({ app: await bench.faultServer('refuses') }),
  when: ({ app }, bench) => bench.exec('wget', ['-O', '/dev/null', `http://${app.address}/`]),
  then: { code: 4, prints: ['linux/wget-connection-refused'] },
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

import { answers } from '../runner/fault-modes.ts';
import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';

export const lab = defineLab({
  title: 'The test of a port with bash alone',
  software: ['linux'],
  fault: 'connection-refused',
  proves: [{ guide: 'econnrefused/index', cause: 'nothing-listens', fix: 'start-the-service' }],
  given: async (bench) => ({ app: await bench.faultServer('refuses') }),
  when: ({ app }, bench) => bench.exec('bash', ['-s'], { input: `</dev/tcp/127.0.0.1/${app.port}\n` }),
  then: { code: 1, prints: ['linux/connection-refused', 'linux/bash-dev-tcp-refused'] },
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

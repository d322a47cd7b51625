import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { connect, runNode } from '../software/nodejs.ts';

export const lab = defineLab({
  title: 'A Unix socket that does not exist',
  software: ['nodejs'],
  fault: 'unix-socket-missing',
  given: async (bench) => ({ app: await bench.faultServer('refuses', { path: bench.path('app.sock') }) }),
  when: ({ app }, bench) => runNode(bench, connect, [app.path]),
  then: { code: 1, prints: ['nodejs/unix-socket-missing'] },
  check: {
    run: 'ls -l <socket-path>',
    fill: ({ app }) => ({ '<socket-path>': app.path }),
    shows: /No such file or directory/,
  },
  fix: {
    says: 'Start the service that creates the socket.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { code: 0 },
});

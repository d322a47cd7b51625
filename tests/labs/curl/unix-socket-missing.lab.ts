import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';

export const lab = defineLab({
  title: 'A Unix socket that is not there',
  software: ['curl'],
  fault: 'unix-socket-missing',
  given: async (bench) => ({ app: await bench.faultServer('refuses', { path: bench.path('app.sock') }) }),
  when: ({ app }, bench) => bench.curl('http://localhost/', ['-v', '--unix-socket', app.path]),
  then: { code: 7, prints: ['curl/verbose-unix-socket-missing'] },
  check: {
    run: 'ls -l <socket-path>',
    fill: ({ app }) => ({ '<socket-path>': app.path }),
    shows: /No such file or directory/,
  },
  fix: {
    says: 'Start the application that creates the socket.',
    do: ({ app }) => app.be(answers()),
  },
  gone: { code: 0, status: 200 },
});

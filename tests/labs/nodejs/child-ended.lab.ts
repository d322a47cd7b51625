import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { installNode } from '../software/nodejs.ts';

const program = (args: string) => `const { spawn } = require('node:child_process');
const child = spawn('/usr/bin/sort', ${args}, { stdio: ['pipe', 'ignore', 'inherit'] });
child.stdin.end('line\\n'.repeat(200000));`;

export const lab = defineLab({
  title: 'A child process with a wrong option, which ends before it reads',
  software: ['nodejs'],
  fault: 'broken-pipe',
  proves: [{ guide: 'epipe/index', cause: 'child-ended', fix: 'mend-the-child' }],
  async given(bench) {
    installNode(bench);
    const write = (args: string) => bench.write('app.js', program(args));
    write("['--no-such-option']");
    return { write };
  },
  when: (_, bench) => bench.run('node app.js'),
  then: { code: 1, prints: ['nodejs/write-broken-pipe'] },
  check: {
    run: guideCheck('epipe/index', 'child-ended'),
    fill: () => ({ '<child>': '/usr/bin/sort --no-such-option' }),
    shows: /unrecognized option/,
    remains: 'The wrong option is still wrong; the program does not use it any more.',
  },
  fix: {
    says: 'Give the child the right arguments.',
    do: async ({ write }) => write("['-r']"),
  },
  gone: { code: 0 },
});

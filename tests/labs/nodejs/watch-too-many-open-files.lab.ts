import { defineLab } from '../runner/lab.ts';
import { installNode } from '../software/nodejs.ts';

const program = (close: string) => `const { closeSync, openSync, watch } = require('node:fs');
const files = [];
try {
  for (;;) files.push(openSync('/etc/hosts'));
} catch {
  ${close}
}
watch('/etc').close();`;

export const lab = defineLab({
  title: 'A program that wants to watch a folder, and has no descriptor left for it',
  software: ['nodejs'],
  fault: 'file-descriptors-exhausted',
  async given(bench) {
    installNode(bench);
    const write = (close: string) => bench.write('app.js', program(close));
    write('');
    return { write };
  },
  when: (_, bench) => bench.run('ulimit -n 50; node app.js'),
  then: { code: 1, prints: ['nodejs/watch-too-many-open-files'] },
  fix: {
    says: 'Close the files that are no longer needed before the folder is watched.',
    do: async ({ write }) => write('files.forEach((file) => closeSync(file));'),
  },
  gone: { code: 0 },
});

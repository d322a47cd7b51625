import { defineLab } from '../runner/lab.ts';
import { installNode } from '../software/nodejs.ts';

const program = `const { openSync } = require('node:fs');
for (let count = 0; count < 100; count += 1) openSync('/etc/hosts');`;

export const lab = defineLab({
  title: 'A limit of open files that is lower than what the program needs',
  software: ['nodejs'],
  fault: 'file-descriptors-exhausted',
  async given(bench) {
    installNode(bench);
    bench.write('app.js', program);
    const setLimit = (limit: number) => bench.write('start.sh', `ulimit -n ${limit}\nexec node app.js\n`);
    setLimit(50);
    return { setLimit };
  },
  when: (_, bench) => bench.run('bash start.sh'),
  then: { code: 1, prints: ['nodejs/too-many-open-files'] },
  check: {
    run: 'bash -c "$(head -1 start.sh); ulimit -n"',
    shows: /^50$/m,
  },
  fix: {
    says: 'Raise the limit of open files in the script that starts the program.',
    do: async ({ setLimit }) => setLimit(1024),
  },
  gone: { code: 0 },
});

import { fill, guideCheck, guideCommand } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { poll } from '../runner/poll.ts';
import { installNode } from '../software/nodejs.ts';

/**
 * A program that needs a hundred files, and tries again until it has them.
 * Node.js raises its soft limit when it starts, so the program waits until the limit is low again.
 */
const program = `const { existsSync, openSync } = require('node:fs');
let count = 0;
const open = () => {
  try {
    for (; count < 100; count += 1) openSync('/etc/hosts');
    console.log('has all');
    setInterval(() => undefined, 1000);
  } catch (error) {
    console.log(error.message);
    setTimeout(open, 100);
  }
};
const begin = () => (existsSync('limited') ? open() : setTimeout(begin, 10));
console.log('waits');
begin();`;

export const lab = defineLab({
  title: 'A running program whose soft limit is lower than what it needs',
  software: ['nodejs'],
  fault: 'file-descriptors-exhausted',
  proves: [{ guide: 'emfile/index', cause: 'limit-too-low', fix: 'raise-the-limit' }],
  async given(bench) {
    installNode(bench);
    bench.write('app.js', program);
    const service = await bench.start({
      name: 'node',
      product: 'nodejs',
      command: 'bash',
      args: ['-c', 'exec node app.js'],
      ready: { prints: /waits/ },
      logs: {},
    });
    const seen = { length: service.read('terminal').length };
    await bench.run(`prlimit --nofile=50: --pid ${service.pid}`);
    bench.write('limited', '');
    return { service, seen };
  },
  async when({ service, seen }) {
    const all = await poll(3000, () => {
      const text = service.read('terminal');
      return text.length > seen.length ? text : undefined;
    });
    const text = (all ?? '').slice(seen.length);
    seen.length += text.length;
    return { code: /has all/.test(text) || text === '' ? 0 : 1, seen: { terminal: text } };
  },
  then: { code: 1, prints: ['nodejs/too-many-open-files'] },
  check: {
    run: guideCheck('emfile/index', 'limit-too-low'),
    fill: ({ service }) => ({ '<pid>': service.pid }),
    shows: / 50 +\d+ files/,
  },
  fix: {
    says: 'Raise the soft limit of the running process.',
    do: ({ service }, bench) =>
      bench.run(fill(guideCommand('emfile/index', 'raise-the-limit'), { '<pid>': service.pid })),
  },
  gone: { code: 0 },
});

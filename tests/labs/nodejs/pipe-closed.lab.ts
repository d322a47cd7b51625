import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { installNode } from '../software/nodejs.ts';

const program = (handler: string) => `${handler}
setInterval(() => console.log('line'), 20);`;

export const lab = defineLab({
  title: 'A program whose output goes to head',
  software: ['nodejs'],
  fault: 'broken-pipe',
  proves: [{ guide: 'epipe/index', cause: 'reader-had-enough', fix: 'end-when-the-reader-is-gone' }],
  async given(bench) {
    installNode(bench);
    const write = (handler: string) => bench.write('app.js', program(handler));
    write('');
    return { write };
  },
  when: (_, bench) => bench.run('node app.js | head -1; exit ${PIPESTATUS[0]}'),
  then: { code: 1, prints: ['nodejs/write-broken-pipe'] },
  check: {
    run: guideCheck('epipe/index', 'reader-had-enough'),
    fill: () => ({ '<command>': 'node app.js' }),
    shows: /^1 0$/m,
  },
  fix: {
    says: 'Treat EPIPE on standard output as the end of the program.',
    do: async ({ write }) => write(guideSnippet('epipe/index', 'end-when-the-reader-is-gone')),
  },
  gone: { code: 0 },
});

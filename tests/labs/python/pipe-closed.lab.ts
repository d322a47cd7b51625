import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';

const program = (start: string) => `${start}
for count in range(100000):
    print(count)`;

export const lab = defineLab({
  title: 'A program whose output goes to head',
  software: ['python'],
  fault: 'broken-pipe',
  proves: [{ guide: 'epipe/index', cause: 'reader-had-enough', fix: 'end-when-the-reader-is-gone' }],
  async given(bench) {
    const write = (start: string) => bench.write('app.py', program(start));
    write('');
    return { write };
  },
  when: (_, bench) => bench.run('/usr/bin/python3 app.py | head -1; exit ${PIPESTATUS[0]}'),
  then: { code: 1, prints: ['python/broken-pipe'] },
  check: {
    run: guideCheck('epipe/index', 'reader-had-enough'),
    fill: () => ({ '<command>': '/usr/bin/python3 app.py' }),
    shows: /^1 0$/m,
  },
  fix: {
    says: 'Restore the default of SIGPIPE, so that the signal ends the program.',
    do: async ({ write }) => write(guideSnippet('epipe/index', 'end-when-the-reader-is-gone', 2)),
  },
  gone: { code: 141 },
});

import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';

const script = (trap: string) => `${trap}
for count in 1 2 3; do
  echo $count || exit 1
  sleep 0.2
done
`;

export const lab = defineLab({
  title: 'A shell script that ignores SIGPIPE, and a reader that has had enough',
  software: ['linux'],
  fault: 'broken-pipe',
  proves: [{ guide: 'epipe/index', cause: 'reader-had-enough', fix: 'end-when-the-reader-is-gone' }],
  async given(bench) {
    const write = (trap: string) => bench.write('list.sh', script(trap));
    write("trap '' PIPE");
    return { write };
  },
  when: (_, bench) => bench.run('bash list.sh | head -1; exit ${PIPESTATUS[0]}'),
  then: { code: 1, prints: ['linux/shell-broken-pipe'] },
  check: {
    run: guideCheck('epipe/index', 'reader-had-enough'),
    fill: () => ({ '<command>': 'bash list.sh' }),
    shows: /^1 0$/m,
  },
  fix: {
    says: "Remove trap '' PIPE, so that the signal ends the script.",
    do: async ({ write }) => write(''),
  },
  gone: { code: 141 },
});

import { defineLab } from '../runner/lab.ts';

const script = (close: string) => `ulimit -n 30
for count in $(seq 50); do
  exec {file}</dev/null || exit 1
  ${close}
done
`;

export const lab = defineLab({
  title: 'A shell script that opens files in a loop',
  software: ['linux'],
  fault: 'file-descriptors-exhausted',
  proves: [{ guide: 'emfile/index', cause: 'leak', fix: 'close-what-you-open' }],
  async given(bench) {
    const write = (close: string) => bench.write('list.sh', script(close));
    write('');
    return { write };
  },
  when: (_, bench) => bench.run('bash list.sh'),
  then: { code: 1, prints: ['linux/too-many-open-files'] },
  fix: {
    says: 'Close each file at the end of its turn.',
    do: async ({ write }) => write('exec {file}<&-'),
  },
  gone: { code: 0 },
});

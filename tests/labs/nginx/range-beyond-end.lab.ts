import { defineLab } from '../runner/lab.ts';
import { startWithFiles } from '../software/nginx-client.ts';

export const lab = defineLab({
  title: 'A download continued beyond the end of a file',
  software: ['nginx'],
  fault: 'range-not-satisfiable',
  given(bench) {
    bench.write('www/file', 'short\n');
    return startWithFiles(bench);
  },
  when: ({ url }, bench) => bench.curl(`${url}file`, ['-r', '100-']),
  then: { status: 416, prints: ['nginx/range-not-satisfiable-page'] },
  check: { run: 'wc -c < www/file', shows: /^6$/m },
  fix: {
    says: 'Put the whole file in place, or start the download anew.',
    do: async (_, bench) => bench.write('www/file', 'x'.repeat(200)),
  },
  gone: { status: 206 },
});

import { defineLab } from '../runner/lab.ts';
import { startCaddy } from '../software/caddy.ts';

export const lab = defineLab({
  title: 'A download continued beyond the end of a file',
  software: ['caddy'],
  fault: 'range-not-satisfiable',
  async given(bench) {
    bench.write('www/file', 'short\n');
    return { caddy: await startCaddy(bench, { site: `root * ${bench.path('www')}\n  file_server` }) };
  },
  when: ({ caddy }, bench) => bench.curl(`${caddy.url}file`, ['-r', '100-']),
  then: { status: 416, prints: ['caddy/range-not-satisfiable'] },
  check: { run: 'wc -c < www/file', shows: /^6$/m },
  fix: {
    says: 'Put the whole file in place, or start the download anew.',
    do: async (_, bench) => bench.write('www/file', 'x'.repeat(200)),
  },
  gone: { status: 206 },
});

import { defineLab } from '../runner/lab.ts';
import { startApache } from '../software/apache-httpd.ts';

export const lab = defineLab({
  title: 'A download continued beyond the end of a file',
  software: ['apache-httpd'],
  fault: 'range-not-satisfiable',
  given: async (bench) => ({ apache: await startApache(bench, {}) }),
  when: ({ apache }, bench) => bench.curl(apache.url, ['-r', '100-']),
  then: { status: 416, prints: ['apache-httpd/range-not-satisfiable-page'] },
  check: { run: 'wc -c < www/index.html', shows: /^3$/m },
  fix: {
    says: 'Put the whole file in place, or start the download anew.',
    do: async (_, bench) => bench.write('www/index.html', 'x'.repeat(200)),
  },
  gone: { status: 206 },
});

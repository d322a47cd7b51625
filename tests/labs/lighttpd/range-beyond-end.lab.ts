import { defineLab } from '../runner/lab.ts';
import { startLighttpd } from '../software/lighttpd.ts';

export const lab = defineLab({
  title: 'A download continued beyond the end of a file',
  software: ['lighttpd'],
  fault: 'range-not-satisfiable',
  given: async (bench) => ({ lighttpd: await startLighttpd(bench, '') }),
  when: ({ lighttpd }, bench) => bench.curl(lighttpd.url, ['-r', '100-']),
  then: { status: 416, prints: ['lighttpd/page-416'] },
  check: { run: 'wc -c < www/index.html', shows: /^3$/m },
  fix: {
    says: 'Put the whole file in place, or start the download anew.',
    do: async (_, bench) => bench.write('www/index.html', 'x'.repeat(200)),
  },
  // It keeps what it knows of a file for some seconds.
  gone: { status: 206, within: 10_000 },
});

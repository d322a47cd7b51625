import { defineLab } from '../runner/lab.ts';
import { startLighttpd } from '../software/lighttpd.ts';

export const lab = defineLab({
  title: 'A file that is not there',
  software: ['lighttpd'],
  fault: 'file-not-found',
  given: async (bench) => ({ lighttpd: await startLighttpd(bench, 'debug.log-file-not-found = "enable"') }),
  when: ({ lighttpd }, bench) => bench.curl(`${lighttpd.url}report.pdf`),
  then: { status: 404, prints: ['lighttpd/file-not-found', 'lighttpd/page-404'] },
  check: {
    run: 'ls /var/www/html/report.pdf',
    fill: () => ({ '/var/www/html': 'www' }),
    shows: /No such file or directory/,
  },
  fix: {
    says: 'Put the file where the log looks for it.',
    do: async (_, bench) => bench.write('www/report.pdf', 'ok\n'),
  },
  gone: { status: 200 },
});

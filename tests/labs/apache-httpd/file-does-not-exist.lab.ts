import { defineLab } from '../runner/lab.ts';
import { startApache } from '../software/apache-httpd.ts';

export const lab = defineLab({
  title: 'An address without a file',
  software: ['apache-httpd'],
  fault: 'file-not-found',
  given: async (bench) => ({ apache: await startApache(bench, { server: 'LogLevel info' }) }),
  when: ({ apache }, bench) => bench.curl(`${apache.url}about.html`),
  then: { status: 404, prints: ['apache-httpd/file-does-not-exist', 'apache-httpd/not-found-page'] },
  check: {
    run: 'ls <path>',
    fill: () => ({ '<path>': 'www/about.html' }),
    shows: /No such file or directory/,
  },
  fix: {
    says: 'Put the file where the address points.',
    do: async (_, bench) => bench.write('www/about.html', 'ok\n'),
  },
  gone: { status: 200 },
});

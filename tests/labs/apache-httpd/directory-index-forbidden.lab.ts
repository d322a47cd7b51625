import { rmSync } from 'node:fs';
import { defineLab } from '../runner/lab.ts';
import { ask, serve, startApache } from '../software/apache-httpd.ts';

export const lab = defineLab({
  title: 'A folder without a start page',
  software: ['apache-httpd'],
  fault: 'access-denied',
  async given(bench) {
    const apache = await startApache(bench, serve(bench, 'Options -Indexes', 'autoindex'));
    rmSync(bench.path('www/index.html'));
    return { apache };
  },
  when: ask,
  then: { status: 403, prints: ['apache-httpd/directory-index-forbidden', 'apache-httpd/forbidden-page'] },
  check: { run: 'ls <folder>', fill: () => ({ '<folder>': 'www' }), shows: /^$/ },
  fix: {
    says: 'Put the start page into the folder.',
    do: async (_, bench) => bench.write('www/index.html', 'ok\n'),
  },
  gone: { status: 200 },
});

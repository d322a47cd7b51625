import { chmodSync } from 'node:fs';
import { defineLab } from '../runner/lab.ts';
import { ask, withHtaccess } from '../software/apache-httpd.ts';

export const lab = defineLab({
  title: "An .htaccess that Apache's user may not read",
  software: ['apache-httpd'],
  needsRoot: true,
  fault: 'access-denied',
  async given(bench) {
    const { apache } = await withHtaccess(bench, 'DirectoryIndex index.html\n', 'All');
    chmodSync(bench.path('www/.htaccess'), 0o600);
    return { apache };
  },
  when: ask,
  then: { status: 403, prints: ['apache-httpd/htaccess-unreadable', 'apache-httpd/forbidden-page'] },
  check: {
    run: 'sudo -u www-data cat <path>',
    fill: () => ({ '<path>': 'www/.htaccess' }),
    shows: /Permission denied/,
  },
  fix: {
    says: 'Let everybody read the file: chmod 644.',
    do: async (_, bench) => chmodSync(bench.path('www/.htaccess'), 0o644),
  },
  gone: { status: 200 },
});

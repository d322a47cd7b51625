import { chmodSync } from 'node:fs';
import { defineLab } from '../runner/lab.ts';
import { ask, startApache } from '../software/apache-httpd.ts';

export const lab = defineLab({
  title: "A folder on the way to the page that Apache's user may not enter",
  software: ['apache-httpd'],
  needsRoot: true,
  fault: 'access-denied',
  async given(bench) {
    const apache = await startApache(bench, {});
    chmodSync(apache.pages, 0o700);
    return { apache };
  },
  when: ask,
  then: { status: 403, prints: ['apache-httpd/search-permission-missing', 'apache-httpd/forbidden-page'] },
  check: {
    run: 'namei -l <path>',
    fill: () => ({ '<path>': 'www/index.html' }),
    shows: /^ ?drwx------ root root www$/m,
  },
  fix: {
    says: 'Let everybody enter the folder: chmod 755.',
    do: async ({ apache }) => chmodSync(apache.pages, 0o755),
  },
  gone: { status: 200 },
});

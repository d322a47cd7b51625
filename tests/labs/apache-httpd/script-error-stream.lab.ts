import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, withScript } from '../software/apache-httpd.ts';

const guide = '500-internal-server-error/index';

const script = (command: string) => `#!/bin/sh
items=$(${command} 2>&1) || { echo "${command} is missing" >&2; exit 1; }
echo "Content-Type: text/plain"
echo
echo "$items"
`;

export const lab = defineLab({
  title: 'A CGI script that needs a program that is not installed',
  software: ['apache-httpd'],
  fault: 'application-error',
  proves: [{ guide, cause: 'setting-or-module-missing', fix: 'go-back-or-complete' }],
  given: (bench) => withScript(bench, script('list-items'), 0o755, 'cgi'),
  when: ask,
  then: { status: 500, prints: ['apache-httpd/cgi-stderr', 'apache-httpd/script-no-headers'] },
  check: {
    run: guideCheck(guide, 'setting-or-module-missing'),
    fill: ({ apache }) => ({
      'journalctl -u <app-service> --since today --no-pager -g': `cat ${apache.errorLog} | grep -E`,
    }),
    remains: 'The log keeps its lines.',
    shows: /AH01215: .*list-items is missing/,
  },
  fix: {
    says: 'Go back to the version of the script that uses what is installed.',
    do: async (_, bench) => bench.write('cgi/app.cgi', script('ls'), 0o755),
  },
  gone: { status: 200 },
});

import { fill, guideCheck, guideCommand } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, withScript } from '../software/apache-httpd.ts';

const guide = '500-internal-server-error/index';

export const lab = defineLab({
  title: 'A CGI script without the right to run',
  software: ['apache-httpd'],
  needsRoot: true,
  fault: 'application-error',
  proves: [
    { guide, cause: 'permissions', fix: 'give-rights' },
    { guide: '500-internal-server-error/apache', cause: 'script-fails', fix: 'repair-the-script' },
  ],
  given: (bench) => withScript(bench, '#!/bin/sh\necho "Content-Type: text/plain"\necho\necho ok\n', 0o644),
  when: ask,
  then: {
    status: 500,
    prints: ['apache-httpd/script-not-executable', 'apache-httpd/script-no-headers'],
  },
  check: {
    run: guideCheck(guide, 'permissions'),
    fill: () => ({ '<path>': 'cgi/app.cgi' }),
    shows: /^ ?-rw-r--r-- root root app\.cgi$/m,
  },
  fix: {
    says: 'Make the script executable.',
    do: ({ script }, bench) => bench.run(fill(guideCommand(guide, 'give-rights', 4), { '<script>': script })),
  },
  gone: { status: 200 },
});

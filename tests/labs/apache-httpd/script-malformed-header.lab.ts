import { defineLab } from '../runner/lab.ts';
import { ask, withScript } from '../software/apache-httpd.ts';

const end = 'echo "Content-Type: text/plain"\necho\necho ok\n';

export const lab = defineLab({
  title: 'A CGI script that prints text before its header',
  software: ['apache-httpd'],
  fault: 'application-error',
  proves: [{ guide: '500-internal-server-error/apache', cause: 'script-fails', fix: 'repair-the-script' }],
  given: (bench) => withScript(bench, `#!/bin/sh\necho "warning from the script"\n${end}`),
  when: ask,
  then: { status: 500, prints: ['apache-httpd/script-malformed-header', 'apache-httpd/internal-error-page'] },
  check: {
    run: '<script> | head -n 1',
    fill: ({ script }) => ({ '<script>': script }),
    shows: /^warning from the script$/m,
  },
  fix: {
    says: 'Print the header first, and messages to the error stream.',
    do: async (_, bench) => bench.write('cgi/app.cgi', `#!/bin/sh\necho "a warning" >&2\n${end}`, 0o755),
  },
  gone: { status: 200 },
});

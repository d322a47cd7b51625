import { defineLab } from '../runner/lab.ts';
import { ask, withScript } from '../software/apache-httpd.ts';

const script = (name: string) =>
  `#!/bin/sh\necho "Content-Type: text/plain"\necho "${name}: 1"\necho\necho ok\n`;

export const lab = defineLab({
  title: 'A script that sets a header whose name has a blank',
  software: ['apache-httpd'],
  fault: 'invalid-response-header',
  given: (bench) => withScript(bench, script('X Item')),
  when: ask,
  then: { status: 500, prints: ['apache-httpd/invalid-header-name', 'apache-httpd/internal-error-page'] },
  check: {
    run: '<script> | head -n 2',
    fill: ({ script: path }) => ({ '<script>': path }),
    shows: /^X Item: 1$/m,
  },
  fix: {
    says: 'Correct the name of the header that the script prints.',
    do: async (_, bench) => bench.write('cgi/app.cgi', script('X-Item'), 0o755),
  },
  gone: { status: 200 },
});

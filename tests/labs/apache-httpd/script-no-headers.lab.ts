import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, withScript } from '../software/apache-httpd.ts';

const guide = '500-internal-server-error/index';
const script = (key: string) => `#!/usr/bin/python3
prices = {"tea": 3}
total = prices["${key}"]
print("Content-Type: text/plain\\n\\n", total)
`;

export const lab = defineLab({
  title: 'A CGI script that ends with an exception',
  software: ['apache-httpd', 'python'],
  fault: 'application-error',
  proves: [
    { guide, cause: 'unhandled-exception', fix: 'go-back-or-complete' },
    { guide: '500-internal-server-error/apache', cause: 'script-fails', fix: 'repair-the-script' },
  ],
  given: (bench) => withScript(bench, script('coffee')),
  when: ask,
  then: {
    status: 500,
    prints: ['apache-httpd/script-no-headers', 'apache-httpd/internal-error-page'],
  },
  check: {
    run: guideCheck(guide, 'unhandled-exception'),
    fill: ({ apache }) => ({
      'journalctl -u <app-service> --since "-15min" --no-pager': `grep -v AH00 ${apache.errorLog}`,
    }),
    remains: 'The log keeps its lines.',
    shows: /KeyError: 'coffee'/,
  },
  fix: {
    says: 'Go back to the version of the script that handled the request.',
    do: async (_, bench) => bench.write('cgi/app.cgi', script('tea'), 0o755),
  },
  gone: { status: 200 },
});

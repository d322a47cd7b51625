import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, withHtaccess } from '../software/apache-httpd.ts';

const guide = '500-internal-server-error/apache';

export const lab = defineLab({
  title: 'An .htaccess that begins with a byte order mark',
  software: ['apache-httpd'],
  fault: 'configuration-error',
  proves: [{ guide, cause: 'invisible-characters', fix: 'clean-the-file' }],
  given: (bench) => withHtaccess(bench, '\u{feff}RewriteEngine on\n', 'All', 'rewrite'),
  when: ask,
  then: {
    status: 500,
    prints: ['apache-httpd/htaccess-invalid-command', 'apache-httpd/internal-error-page'],
  },
  check: {
    run: guideCheck(guide, 'invisible-characters'),
    fill: ({ apache }) => ({ '/var/log/apache2/error.log': apache.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /Invalid command '\\xef\\xbb\\xbfRewriteEngine'/,
  },
  fix: {
    says: 'Save the file without a byte order mark.',
    do: async (_, bench) => bench.write('www/.htaccess', 'RewriteEngine on\n'),
  },
  gone: { status: 200 },
});

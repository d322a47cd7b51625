import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, withHtaccess } from '../software/apache-httpd.ts';

const guide = '500-internal-server-error/index';

export const lab = defineLab({
  title: 'A misspelled directive in .htaccess',
  software: ['apache-httpd'],
  fault: 'configuration-error',
  proves: [
    { guide, cause: 'htaccess', fix: 'repair-htaccess' },
    { guide: '500-internal-server-error/apache', cause: 'unknown-directive', fix: 'correct-the-directive' },
  ],
  given: (bench) => withHtaccess(bench, 'Hedder set X-Frame-Options DENY\n', 'All', 'headers'),
  when: ask,
  then: {
    status: 500,
    prints: ['apache-httpd/htaccess-invalid-command', 'apache-httpd/internal-error-page'],
  },
  check: {
    run: guideCheck(guide, 'htaccess'),
    fill: ({ apache }) => ({ '/var/log/apache2/error.log': apache.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /Invalid command 'Hedder'/,
  },
  fix: {
    says: 'Correct the spelling of the directive.',
    do: async (_, bench) => bench.write('www/.htaccess', 'Header set X-Frame-Options DENY\n'),
  },
  gone: { status: 200 },
});

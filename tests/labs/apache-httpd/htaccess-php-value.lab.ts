import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, withHtaccess } from '../software/apache-httpd.ts';

const guide = '500-internal-server-error/apache';

export const lab = defineLab({
  title: 'A php_value line on a server that runs PHP as PHP-FPM',
  software: ['apache-httpd'],
  fault: 'configuration-error',
  proves: [{ guide, cause: 'php-directive', fix: 'replace-php-lines' }],
  given: (bench) => withHtaccess(bench, 'php_value memory_limit 256M\n', 'All'),
  when: ask,
  then: {
    status: 500,
    prints: ['apache-httpd/htaccess-invalid-command', 'apache-httpd/internal-error-page'],
  },
  check: {
    run: guideCheck(guide, 'php-directive'),
    fill: ({ apache }) => ({ '/var/log/apache2/error.log': apache.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /Invalid command 'php_value'/,
  },
  fix: {
    says: 'Take the line out of .htaccess, and set the value in .user.ini.',
    do: async (_, bench) => bench.write('www/.htaccess', '# memory_limit: see .user.ini\n'),
  },
  gone: { status: 200 },
});

import { fill, guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, withHtaccess } from '../software/apache-httpd.ts';

const guide = '500-internal-server-error/index';

export const lab = defineLab({
  title: 'A directive in .htaccess that AllowOverride forbids',
  software: ['apache-httpd'],
  fault: 'configuration-error',
  proves: [
    { guide, cause: 'htaccess', fix: 'repair-htaccess' },
    { guide: '500-internal-server-error/apache', cause: 'not-allowed', fix: 'allow-the-group' },
  ],
  given: (bench) => withHtaccess(bench, 'RewriteEngine on\n', 'AuthConfig', 'rewrite'),
  when: ask,
  then: { status: 500, prints: ['apache-httpd/htaccess-not-allowed', 'apache-httpd/internal-error-page'] },
  check: {
    run: guideCheck(guide, 'htaccess'),
    fill: ({ apache }) => ({ '/var/log/apache2/error.log': apache.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /RewriteEngine not allowed here/,
  },
  fix: {
    says: 'Allow the group of directives in that folder: AllowOverride FileInfo.',
    do: ({ apache }) =>
      apache.configure({
        modules: ['rewrite'],
        server: fill(guideSnippet(guide, 'repair-htaccess'), { '/var/www/example': apache.pages }),
      }),
  },
  gone: { status: 200 },
});

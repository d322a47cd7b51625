import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, withHtaccess } from '../software/apache-httpd.ts';

const guide = '500-internal-server-error/apache';

export const lab = defineLab({
  title: 'A rewrite flag that does not exist',
  software: ['apache-httpd'],
  fault: 'configuration-error',
  proves: [{ guide, cause: 'rewrite-line-broken', fix: 'repair-the-rule' }],
  given: (bench) =>
    withHtaccess(bench, 'RewriteEngine on\nRewriteRule ^page$ /index.html [PERMANENT]\n', 'All', 'rewrite'),
  when: ask,
  then: { status: 500, prints: ['apache-httpd/htaccess-unknown-flag', 'apache-httpd/internal-error-page'] },
  check: {
    run: guideCheck(guide, 'rewrite-line-broken'),
    fill: ({ apache }) => ({ '/var/log/apache2/error.log': apache.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /unknown flag/,
  },
  fix: {
    says: 'Use a flag that mod_rewrite knows.',
    do: async (_, bench) =>
      bench.write('www/.htaccess', 'RewriteEngine on\nRewriteRule ^page$ /index.html [R]\n'),
  },
  gone: { status: 200 },
});

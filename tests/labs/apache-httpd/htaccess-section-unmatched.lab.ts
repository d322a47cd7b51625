import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, withHtaccess } from '../software/apache-httpd.ts';

const guide = '500-internal-server-error/apache';

export const lab = defineLab({
  title: 'A section that ends without a beginning',
  software: ['apache-httpd'],
  fault: 'configuration-error',
  proves: [{ guide, cause: 'section-broken', fix: 'repair-the-rule' }],
  given: (bench) => withHtaccess(bench, 'RewriteEngine on\n</IfModule>\n', 'All', 'rewrite'),
  when: ask,
  then: {
    status: 500,
    prints: ['apache-httpd/htaccess-section-unmatched', 'apache-httpd/internal-error-page'],
  },
  check: {
    run: guideCheck(guide, 'section-broken'),
    fill: ({ apache }) => ({ '/var/log/apache2/error.log': apache.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /without matching/,
  },
  fix: {
    says: 'Give the section its beginning, or take its end out.',
    do: async (_, bench) =>
      bench.write('www/.htaccess', '<IfModule mod_rewrite.c>\nRewriteEngine on\n</IfModule>\n'),
  },
  gone: { status: 200 },
});

import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { withHtaccess } from '../software/apache-httpd.ts';

const guide = '500-internal-server-error/apache';

export const lab = defineLab({
  title: 'A rule that leads into a folder below its own',
  software: ['apache-httpd'],
  fault: 'configuration-error',
  proves: [{ guide, cause: 'rewrite-loop', fix: 'stop-the-loop' }],
  async given(bench) {
    bench.write('www/public/about.html', 'ok\n');
    return withHtaccess(bench, 'RewriteEngine On\nRewriteRule ^(.*)$ public/$1 [L]\n', 'All', 'rewrite');
  },
  when: ({ apache }, bench) => bench.curl(`${apache.url}about.html`),
  then: { status: 500, prints: ['apache-httpd/internal-redirect-limit', 'apache-httpd/internal-error-page'] },
  check: {
    run: guideCheck(guide, 'rewrite-loop'),
    fill: ({ apache }) => ({ '/var/log/apache2/error.log': apache.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /AH00124/,
  },
  fix: {
    says: 'Exclude the folder that the rule leads into.',
    do: async (_, bench) => bench.write('www/.htaccess', `${guideSnippet(guide, 'stop-the-loop', 2)}\n`),
  },
  gone: { status: 200 },
});

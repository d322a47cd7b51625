import { guideCheck, guideSnippet } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { withHtaccess } from '../software/apache-httpd.ts';

const guide = '500-internal-server-error/index';
const rules = guideSnippet(guide, 'break-loop');

export const lab = defineLab({
  title: 'A rewrite rule in .htaccess that matches its own result',
  software: ['apache-httpd'],
  fault: 'configuration-error',
  proves: [
    { guide, cause: 'rewrite-loop', fix: 'break-loop' },
    { guide: '500-internal-server-error/apache', cause: 'rewrite-loop', fix: 'stop-the-loop' },
  ],
  async given(bench) {
    bench.write('www/pages/about.html', 'ok\n');
    return withHtaccess(bench, rules.replace('[END]', '[L]'), 'All', 'rewrite');
  },
  when: ({ apache }, bench) => bench.curl(`${apache.url}about`),
  then: { status: 500, prints: ['apache-httpd/internal-redirect-limit', 'apache-httpd/internal-error-page'] },
  check: {
    run: guideCheck(guide, 'rewrite-loop'),
    fill: ({ apache }) => ({ '/var/log/apache2/error.log /var/log/nginx/error.log': apache.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /AH00124/,
  },
  fix: {
    says: 'End all rounds with [END] instead of one with [L].',
    do: async (_, bench) => bench.write('www/.htaccess', rules),
  },
  gone: { status: 200 },
});

import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, withHtaccess } from '../software/apache-httpd.ts';

const guide = '500-internal-server-error/apache';

export const lab = defineLab({
  title: 'An access rule in the words of Apache 2.2',
  software: ['apache-httpd'],
  fault: 'configuration-error',
  proves: [{ guide, cause: 'unknown-directive', fix: 'correct-the-directive' }],
  given: (bench) => withHtaccess(bench, 'Order allow,deny\nAllow from all\n', 'All'),
  when: ask,
  then: {
    status: 500,
    prints: ['apache-httpd/htaccess-invalid-command', 'apache-httpd/internal-error-page'],
  },
  check: {
    run: guideCheck(guide, 'unknown-directive'),
    fill: ({ apache }) => ({ '/var/log/apache2/error.log': apache.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /Invalid command 'Order'/,
  },
  fix: {
    says: 'Write the rule in the words of Apache 2.4: Require all granted.',
    do: async (_, bench) => bench.write('www/.htaccess', 'Require all granted\n'),
  },
  gone: { status: 200 },
});

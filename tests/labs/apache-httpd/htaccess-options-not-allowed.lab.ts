import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, withHtaccess } from '../software/apache-httpd.ts';

const guide = '500-internal-server-error/apache';

export const lab = defineLab({
  title: 'An Options line where AllowOverride does not allow Options',
  software: ['apache-httpd'],
  fault: 'configuration-error',
  proves: [{ guide, cause: 'not-allowed', fix: 'allow-the-group' }],
  given: (bench) => withHtaccess(bench, 'Options +FollowSymLinks\n', 'FileInfo AuthConfig'),
  when: ask,
  then: { status: 500, prints: ['apache-httpd/htaccess-not-allowed', 'apache-httpd/internal-error-page'] },
  check: {
    run: guideCheck(guide, 'not-allowed'),
    fill: ({ apache }) => ({ '/var/log/apache2/error.log': apache.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /Options not allowed here/,
  },
  fix: {
    says: 'Take the Options line out, and set the option in the virtual host.',
    do: async (_, bench) => bench.write('www/.htaccess', ''),
  },
  gone: { status: 200 },
});

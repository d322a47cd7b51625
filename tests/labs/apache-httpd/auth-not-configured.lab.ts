import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { ask, withHtaccess } from '../software/apache-httpd.ts';

const guide = '500-internal-server-error/apache';

export const lab = defineLab({
  title: 'Require valid-user without a way to log in',
  software: ['apache-httpd'],
  fault: 'configuration-error',
  proves: [{ guide, cause: 'password-protection', fix: 'repair-the-login' }],
  given: (bench) => withHtaccess(bench, 'Require valid-user\n', 'All', 'authn_core', 'authz_user'),
  when: ask,
  then: { status: 500, prints: ['apache-httpd/auth-not-configured', 'apache-httpd/internal-error-page'] },
  check: {
    run: guideCheck(guide, 'password-protection'),
    fill: ({ apache }) => ({ '/var/log/apache2/error.log': apache.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /AH00027/,
  },
  fix: {
    says: 'Say how visitors log in, or take the Require line out.',
    do: async (_, bench) => bench.write('www/.htaccess', ''),
  },
  gone: { status: 200 },
});

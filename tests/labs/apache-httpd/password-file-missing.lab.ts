import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { withHtaccess } from '../software/apache-httpd.ts';

const guide = '500-internal-server-error/apache';
const modules = ['authn_core', 'authn_file', 'authz_user', 'auth_basic'];

export const lab = defineLab({
  title: 'A login whose password file does not exist',
  software: ['apache-httpd'],
  fault: 'configuration-error',
  proves: [{ guide, cause: 'password-protection', fix: 'repair-the-login' }],
  given(bench) {
    const file = bench.path('site.htpasswd');
    const text = `AuthType Basic\nAuthName staff\nAuthUserFile ${file}\nRequire valid-user\n`;
    return withHtaccess(bench, text, 'All', ...modules);
  },
  when: ({ apache }, bench) => bench.curl(apache.url, ['-u', 'anna:secret']),
  then: { status: 500, prints: ['apache-httpd/password-file-missing', 'apache-httpd/internal-error-page'] },
  check: {
    run: guideCheck(guide, 'password-protection'),
    fill: ({ apache }) => ({ '/var/log/apache2/error.log': apache.errorLog }),
    remains: 'The log keeps its lines.',
    shows: /AH01620/,
  },
  fix: {
    says: 'Make the file, with the full path that AuthUserFile names.',
    do: async (_, bench) => bench.write('site.htpasswd', 'anna:{SHA}5en6G6MezRroT3XKqkdPOmY/BfQ=\n'),
  },
  gone: { status: 200 },
});

import { defineLab } from '../runner/lab.ts';
import { startWithLogin } from '../software/apache-access.ts';

export const lab = defineLab({
  title: 'A login with another password than the one in the file',
  software: ['apache-httpd'],
  fault: 'authentication-required',
  given: startWithLogin,
  when: ({ apache }, bench) => bench.curl(apache.url, ['-u', 'ada:new']),
  then: { status: 401, prints: ['apache-httpd/auth-password-mismatch', 'apache-httpd/unauthorized-page'] },
  fix: {
    says: 'Write the new password into the file of AuthUserFile.',
    do: async ({ setUsers }) => setUsers(['ada', 'new']),
  },
  gone: { status: 200 },
});

import { defineLab } from '../runner/lab.ts';
import { startWithLogin } from '../software/apache-access.ts';

export const lab = defineLab({
  title: 'A login of a user who is not in the password file',
  software: ['apache-httpd'],
  fault: 'authentication-required',
  given: startWithLogin,
  when: ({ apache }, bench) => bench.curl(apache.url, ['-u', 'grace:right']),
  then: { status: 401, prints: ['apache-httpd/auth-user-not-found', 'apache-httpd/unauthorized-page'] },
  check: { run: 'cut -d: -f1 passwords', shows: /^ada\n$/ },
  fix: {
    says: 'Add the user to the file of AuthUserFile.',
    do: async ({ setUsers }) => setUsers(['ada', 'right'], ['grace', 'right']),
  },
  gone: { status: 200 },
});

import { defineLab } from '../runner/lab.ts';
import { startWithFiles } from '../software/nginx-client.ts';

export const lab = defineLab({
  title: 'A login of a user who is not in the password file',
  software: ['nginx'],
  fault: 'authentication-required',
  given(bench) {
    bench.write('www/index.html', 'ok\n');
    bench.write('passwords', 'ada:{PLAIN}right\n');
    return startWithFiles(bench, `auth_basic "Staff"; auth_basic_user_file ${bench.path('passwords')};`);
  },
  when: ({ url }, bench) => bench.curl(url, ['-u', 'grace:right']),
  then: { status: 401, prints: ['nginx/user-not-found', 'nginx/authorization-required-page'] },
  check: {
    run: 'cut -d: -f1 passwords',
    shows: /^ada\n$/,
  },
  fix: {
    says: 'Add the user to the file of auth_basic_user_file.',
    do: async (_, bench) => bench.write('passwords', 'ada:{PLAIN}right\ngrace:{PLAIN}right\n'),
  },
  gone: { status: 200 },
});

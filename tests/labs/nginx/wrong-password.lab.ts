import { defineLab } from '../runner/lab.ts';
import { startWithFiles } from '../software/nginx-client.ts';

export const lab = defineLab({
  title: 'A login with a wrong password',
  software: ['nginx'],
  fault: 'authentication-required',
  given(bench) {
    bench.write('www/index.html', 'ok\n');
    bench.write('passwords', 'ada:{PLAIN}right\n');
    return startWithFiles(bench, `auth_basic "Staff"; auth_basic_user_file ${bench.path('passwords')};`);
  },
  when: ({ url }, bench) => bench.curl(url, ['-u', 'ada:wrong']),
  then: { status: 401, prints: ['nginx/user-password-mismatch', 'nginx/authorization-required-page'] },
  fix: {
    says: 'Put the right password into the file of auth_basic_user_file.',
    do: async (_, bench) => bench.write('passwords', 'ada:{PLAIN}wrong\n'),
  },
  gone: { status: 200 },
});

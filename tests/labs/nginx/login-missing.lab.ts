import { defineLab } from '../runner/lab.ts';
import { askAs, setClient, startWithFiles } from '../software/nginx-client.ts';

export const lab = defineLab({
  title: 'A request without a login',
  software: ['nginx'],
  fault: 'authentication-required',
  given(bench) {
    bench.write('www/index.html', 'ok\n');
    bench.write('passwords', 'ada:{PLAIN}right\n');
    setClient(bench);
    return startWithFiles(bench, `auth_basic "Staff"; auth_basic_user_file ${bench.path('passwords')};`);
  },
  when: ({ url }, bench) => askAs(bench, url),
  then: { status: 401, prints: ['nginx/no-password-provided', 'nginx/authorization-required-page'] },
  fix: {
    says: 'Let the client send its user name and password.',
    do: async (_, bench) => setClient(bench, 'user = "ada:right"'),
  },
  gone: { status: 200 },
});

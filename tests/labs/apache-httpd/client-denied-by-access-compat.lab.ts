import { defineLab } from '../runner/lab.ts';
import { ask, serve, startApache } from '../software/apache-httpd.ts';

export const lab = defineLab({
  title: 'An old Deny directive from the days of Apache 2.2',
  software: ['apache-httpd'],
  fault: 'access-denied',
  given: async (bench) => ({
    apache: await startApache(bench, serve(bench, 'Order deny,allow\nDeny from all', 'access_compat')),
  }),
  when: ask,
  then: {
    status: 403,
    prints: ['apache-httpd/client-denied-by-access-compat', 'apache-httpd/forbidden-page'],
  },
  check: {
    run: 'grep -rnE "^ *(Order|Allow|Deny) " /etc/apache2',
    fill: ({ apache }) => ({ '/etc/apache2': apache.configuration }),
    shows: /Deny from all/,
  },
  fix: {
    says: 'Write the rule in the way of Apache 2.4: Require all granted.',
    do: ({ apache }, bench) => apache.configure(serve(bench, 'Require all granted')),
  },
  gone: { status: 200 },
});

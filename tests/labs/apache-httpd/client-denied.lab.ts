import { defineLab } from '../runner/lab.ts';
import { ask, serve, startApache } from '../software/apache-httpd.ts';

const closed = '<Directory "/">\nRequire all denied\n</Directory>\n';

export const lab = defineLab({
  title: 'A folder of pages that no Require directive opens',
  software: ['apache-httpd'],
  fault: 'access-denied',
  given: async (bench) => ({ apache: await startApache(bench, { server: closed }) }),
  when: ask,
  then: { status: 403, prints: ['apache-httpd/client-denied', 'apache-httpd/forbidden-page'] },
  check: {
    run: 'grep -rnE "<Directory|Require" /etc/apache2',
    fill: ({ apache }) => ({ '/etc/apache2': apache.configuration }),
    shows: /^[^]*Require all denied(?![^]*granted)/,
  },
  fix: {
    says: 'Open the folder of the pages: Require all granted.',
    do: ({ apache }, bench) =>
      apache.configure({ server: closed + (serve(bench, 'Require all granted').server ?? '') }),
  },
  gone: { status: 200 },
});

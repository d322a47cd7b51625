import { defineLab } from '../runner/lab.ts';
import { ask, startApache } from '../software/apache-httpd.ts';

export const lab = defineLab({
  title: 'A page that a rule declares as gone',
  software: ['apache-httpd'],
  fault: 'resource-gone',
  given: async (bench) => ({ apache: await startApache(bench, { server: 'RedirectMatch gone "^/$"' }) }),
  when: ask,
  then: { status: 410, prints: ['apache-httpd/gone-page'] },
  check: {
    run: "grep -rnE 'gone|\\[G' /etc/apache2",
    fill: ({ apache }) => ({ '/etc/apache2': apache.configuration }),
    shows: /RedirectMatch gone/,
  },
  fix: { says: 'Remove the rule.', do: ({ apache }) => apache.configure({}) },
  gone: { status: 200 },
});

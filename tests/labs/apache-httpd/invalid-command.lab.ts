import { defineLab } from '../runner/lab.ts';
import { checkConfiguration, planApache } from '../software/apache-httpd.ts';
import { tryStart } from '../software/try-start.ts';

export const lab = defineLab({
  title: 'A directive whose module is not loaded',
  software: ['apache-httpd'],
  fault: 'configuration-error',
  given: async (bench) => ({ apache: await planApache(bench, { server: 'RewriteEngine on' }) }),
  when: ({ apache }) => tryStart(apache.service),
  then: { code: 1, prints: ['apache-httpd/syntax-error', 'apache-httpd/invalid-command'] },
  check: checkConfiguration(/Invalid command 'RewriteEngine'/),
  fix: {
    says: 'Load the module of the directive, here mod_rewrite.',
    do: async ({ apache }) => apache.write({ modules: ['rewrite'], server: 'RewriteEngine on' }),
  },
  gone: { code: 0 },
});

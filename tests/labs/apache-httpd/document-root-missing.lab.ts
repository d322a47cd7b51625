import { defineLab } from '../runner/lab.ts';
import { checkConfiguration, planApache } from '../software/apache-httpd.ts';
import { tryStart } from '../software/try-start.ts';

export const lab = defineLab({
  title: 'DocumentRoot names a folder that does not exist',
  software: ['apache-httpd'],
  fault: 'configuration-error',
  given: async (bench) => ({
    apache: await planApache(bench, { server: `DocumentRoot ${bench.path('site')}` }),
  }),
  when: ({ apache }) => tryStart(apache.service),
  then: { code: 1, prints: ['apache-httpd/document-root-missing', 'apache-httpd/syntax-error'] },
  check: checkConfiguration(/is not a directory, or is not readable/),
  fix: { says: 'Make the folder, or correct its path.', do: async (_, bench) => bench.makeFolder('site') },
  gone: { code: 0 },
});

import { defineLab } from '../runner/lab.ts';
import { startTomcat } from '../software/tomcat.ts';

export const lab = defineLab({
  title: 'A file that the application does not have',
  software: ['tomcat'],
  fault: 'file-not-found',
  given: async (bench) => ({ tomcat: await startTomcat(bench) }),
  when: ({ tomcat }, bench) => bench.curl(`${tomcat.url}report.txt`),
  then: { status: 404, prints: ['tomcat/not-found-page', 'tomcat/resource-not-available'] },
  check: {
    run: 'ls /var/lib/tomcat10/webapps/app/report.txt',
    fill: () => ({ '/var/lib/tomcat10/': '' }),
    shows: /No such file or directory/,
  },
  fix: {
    says: 'Put the file into the application.',
    do: async (_, bench) => bench.write('webapps/app/report.txt', 'ok\n'),
  },
  gone: { status: 200, within: 15_000 },
});

import { defineLab } from '../runner/lab.ts';
import { fillLog, startTomcat } from '../software/tomcat.ts';

const page = (code: string) => `<%! String read() { ${code} } %><%= read() %>\n`;

export const lab = defineLab({
  title: 'A page that throws an exception',
  software: ['tomcat'],
  fault: 'application-error',
  given: async (bench) => ({
    tomcat: await startTomcat(bench, { page: page('throw new IllegalStateException("no database");') }),
  }),
  when: ({ tomcat }, bench) => bench.curl(`${tomcat.url}fail.jsp`),
  then: { status: 500, prints: ['tomcat/internal-server-error-page', 'tomcat/servlet-threw-exception'] },
  check: {
    run: 'grep -c "Servlet.service() for servlet" /var/log/tomcat10/catalina.out',
    fill: fillLog,
    shows: /^[1-9]/m,
    remains: 'The log keeps its lines.',
  },
  fix: {
    says: 'Repair the page, so that it throws no exception.',
    do: async (_, bench) => bench.write('webapps/app/fail.jsp', page('return "ok";')),
  },
  gone: { status: 200, within: 10_000 },
});

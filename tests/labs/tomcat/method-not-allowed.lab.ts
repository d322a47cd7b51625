import { defineLab } from '../runner/lab.ts';
import { startTomcat } from '../software/tomcat.ts';

export const lab = defineLab({
  title: 'A PUT to an address that Tomcat serves as a file',
  software: ['tomcat'],
  fault: 'method-not-allowed',
  given: async (bench) => ({ tomcat: await startTomcat(bench) }),
  when: ({ tomcat }, bench) => bench.curl(`${tomcat.url}put.jsp`, ['-X', 'PUT', '-d', 'x']),
  then: { status: 405, prints: ['tomcat/method-not-allowed-page'] },
  fix: {
    says: 'Add a page that handles the method.',
    do: async ({ tomcat }) => tomcat.configure({ page: 'ok\n' }),
  },
  gone: { status: 200 },
});

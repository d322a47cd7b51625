import { defineLab } from '../runner/lab.ts';
import { fillLog, startTomcat } from '../software/tomcat.ts';

export const lab = defineLab({
  title: 'A request header larger than the connector accepts',
  software: ['tomcat'],
  fault: 'request-header-too-large',
  given: async (bench) => ({ tomcat: await startTomcat(bench) }),
  when: ({ tomcat }, bench) => bench.curl(tomcat.url, ['-H', `Cookie: big=${'x'.repeat(10_000)}`]),
  then: {
    status: 400,
    prints: [
      'tomcat/request-header-too-large',
      'tomcat/request-header-too-large-logged',
      'tomcat/bad-request-page',
    ],
  },
  check: {
    run: 'grep -c "Request header is too large" /var/log/tomcat10/catalina.out',
    fill: fillLog,
    shows: /^[1-9]/m,
    remains: 'The log keeps its lines.',
  },
  fix: {
    says: 'Accept headers of 16 KB: maxHttpRequestHeaderSize.',
    do: ({ tomcat }) => tomcat.configure({ connector: 'maxHttpRequestHeaderSize="16384"' }),
  },
  gone: { status: 200, within: 15_000 },
});

import { defineLab } from '../runner/lab.ts';
import { fillLog, startTomcat } from '../software/tomcat.ts';

export const lab = defineLab({
  title: 'A character in the address that must be encoded',
  software: ['tomcat'],
  fault: 'malformed-request',
  given: async (bench) => ({ tomcat: await startTomcat(bench) }),
  when: ({ tomcat }, bench) => bench.curl(`${tomcat.url}?q={a}`, ['-g']),
  then: {
    status: 400,
    prints: [
      'tomcat/bad-request-page',
      'tomcat/invalid-target-character',
      'tomcat/invalid-target-character-logged',
    ],
  },
  check: {
    run: 'grep -c "Invalid character found in the request target" /var/log/tomcat10/catalina.out',
    fill: fillLog,
    shows: /^[1-9]/m,
    remains: 'The log keeps its lines.',
  },
  fix: {
    says: 'Allow the characters in the query of clients that cannot be repaired: relaxedQueryChars.',
    do: ({ tomcat }) => tomcat.configure({ connector: 'relaxedQueryChars="{}"' }),
  },
  gone: { status: 200, within: 15_000 },
});

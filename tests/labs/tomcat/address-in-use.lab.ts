import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { planTomcat } from '../software/tomcat.ts';
import { tryStart } from '../software/try-start.ts';

export const lab = defineLab({
  title: 'A port that another program listens on',
  software: ['tomcat'],
  fault: 'address-already-in-use',
  async given(bench) {
    const tomcat = await planTomcat(bench);
    return { tomcat, other: await bench.faultServer(answers(), { port: tomcat.port }) };
  },
  when: ({ tomcat }) => tryStart(tomcat.service),
  then: { code: 1, prints: ['tomcat/protocol-handler-not-initialized', 'tomcat/address-in-use'] },
  check: {
    run: "ss -ltn 'sport = :<port>'",
    fill: ({ tomcat }) => ({ '<port>': tomcat.port }),
    shows: /LISTEN/,
    remains: 'Tomcat itself listens on the port now.',
  },
  fix: { says: 'Stop the program that holds the port.', do: ({ other }) => other.refuse() },
  gone: { code: 0 },
});

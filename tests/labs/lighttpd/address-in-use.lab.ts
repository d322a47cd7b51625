import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { planLighttpd } from '../software/lighttpd.ts';
import { tryStart } from '../software/try-start.ts';

export const lab = defineLab({
  title: 'A port that another program listens on',
  software: ['lighttpd'],
  fault: 'address-already-in-use',
  async given(bench) {
    const lighttpd = await planLighttpd(bench, '');
    return { lighttpd, other: await bench.faultServer(answers(), { port: lighttpd.port }) };
  },
  when: (_, bench) => bench.run('lighttpd -D -f lighttpd.conf'),
  then: { code: 255, prints: ['lighttpd/cannot-bind'] },
  check: {
    run: "ss -ltn 'sport = :<port>'",
    fill: ({ lighttpd }) => ({ '<port>': lighttpd.port }),
    shows: /LISTEN/,
    remains: 'lighttpd itself listens on the port now.',
  },
  fix: { says: 'Stop the program that holds the port.', do: ({ other }) => other.refuse() },
  gone: { code: 0, when: ({ lighttpd }) => tryStart(lighttpd.service) },
});

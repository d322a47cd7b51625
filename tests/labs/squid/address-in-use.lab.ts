import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { planSquid } from '../software/squid.ts';
import { tryStart } from '../software/try-start.ts';

export const lab = defineLab({
  title: 'A port that another program listens on',
  software: ['squid'],
  fault: 'address-already-in-use',
  async given(bench) {
    const squid = await planSquid(bench, {});
    return { squid, other: await bench.faultServer(answers(), { port: squid.port }) };
  },
  when: ({ squid }) => tryStart(squid.service),
  then: { code: 1, prints: ['squid/cannot-bind', 'squid/unable-to-open-socket'] },
  check: {
    run: "ss -ltn 'sport = :<port>'",
    fill: ({ squid }) => ({ '<port>': squid.port }),
    shows: /LISTEN/,
    remains: 'Squid itself listens on the port now.',
  },
  fix: { says: 'Stop the program that holds the port.', do: ({ other }) => other.refuse() },
  gone: { code: 0 },
});

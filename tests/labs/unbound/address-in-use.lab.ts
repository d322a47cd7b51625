import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { tryStart } from '../software/try-start.ts';
import { planUnbound } from '../software/unbound.ts';

export const lab = defineLab({
  title: 'Another process listens on the port',
  software: ['unbound'],
  fault: 'address-already-in-use',
  async given(bench) {
    const unbound = await planUnbound(bench, {});
    const other = await bench.faultServer(answers(), { port: unbound.port });
    return { unbound, other };
  },
  when: ({ unbound }) => tryStart(unbound.service),
  then: { code: 1, prints: ['unbound/cannot-bind', 'unbound/could-not-open-ports'] },
  check: {
    run: "ss -ltn 'sport = :<port>'",
    fill: ({ unbound }) => ({ '<port>': unbound.port }),
    shows: /^LISTEN/m,
    remains: 'Unbound listens on the port then.',
  },
  fix: { says: 'Stop the other process.', do: ({ other }) => other.refuse() },
  gone: { code: 0 },
});

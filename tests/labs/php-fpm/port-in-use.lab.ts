import { answers } from '../runner/fault-modes.ts';
import { defineLab } from '../runner/lab.ts';
import { planPhp } from '../software/php-fpm.ts';
import { tryStart } from '../software/try-start.ts';

export const lab = defineLab({
  title: 'Another process listens on the port of the pool',
  software: ['php-fpm'],
  fault: 'address-already-in-use',
  async given(bench) {
    const other = await bench.faultServer(answers());
    return { other, ...(await planPhp(bench, { pool: `listen = ${other.address}` })) };
  },
  when: ({ fpm }) => tryStart(fpm),
  then: { code: 78, prints: ['php-fpm/port-in-use', 'php-fpm/initialization-failed'] },
  check: {
    run: "ss -ltnH 'sport = :<port>'",
    fill: ({ other }) => ({ '<port>': other.port }),
    remains: 'The fix gives the pool an address of its own.',
    shows: /^LISTEN/,
  },
  fix: {
    says: 'Give the pool an address that nobody else has, here a Unix socket.',
    do: ({ configure }) => configure({}),
  },
  gone: { code: 0 },
});

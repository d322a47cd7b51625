import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { record, startBind, writeZone } from '../software/bind.ts';
import { ask, startUnbound, stubTo } from '../software/unbound.ts';

const guide = 'servfail/index';

export const lab = defineLab({
  title: 'A name server that does not know the zone that is delegated to it',
  software: ['unbound', 'bind'],
  tools: ['dig'],
  fault: 'dns-server-failure',
  proves: [{ guide, cause: 'lame-delegation', fix: 'repair-the-delegation' }],
  async given(bench) {
    const bind = await startBind(bench);
    const parts = { server: 'module-config: "iterator"', more: stubTo(bind.port) };
    return { bind, unbound: await startUnbound(bench, parts) };
  },
  when: ask,
  then: { code: 0, prints: ['unbound/upstream-got-refused', 'bind/dig-servfail'] },
  check: {
    run: guideCheck(guide, 'lame-delegation'),
    fill: ({ bind }) => ({ '<name-server>': `127.0.0.1 -p ${bind.port}`, '<domain>': 'example.com' }),
    shows: /status: REFUSED/,
  },
  fix: {
    says: 'Load the zone on its name server, and let Unbound forget the failure, which it keeps for some seconds.',
    do: async ({ bind, unbound }, bench) => {
      bind.write({ zones: writeZone(bench, [record]) });
      await bind.service.stop();
      await bind.start();
      unbound.reload();
    },
  },
  gone: { code: 0, within: 8000 },
});

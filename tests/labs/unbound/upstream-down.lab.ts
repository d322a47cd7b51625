import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { planBind, record, writeZone } from '../software/bind.ts';
import { forwardTo, startUnbound } from '../software/unbound.ts';

const guide = 'servfail/index';

export const lab = defineLab({
  title: 'A forwarder that is stopped',
  software: ['unbound', 'bind'],
  tools: ['dig'],
  fault: 'dns-server-failure',
  proves: [{ guide, cause: 'forwarder-fails', fix: 'restore-the-way-out' }],
  async given(bench) {
    const bind = await planBind(bench, { zones: writeZone(bench, [record]) });
    return { bind, unbound: await startUnbound(bench, forwardTo(bind.port)) };
  },
  // Unbound waits a second for the forwarder before it answers.
  when: ({ unbound: { port } }, bench) =>
    bench.run(`dig @127.0.0.1 -p ${port} +time=4 +tries=1 www.example.com`),
  then: { code: 0, prints: ['unbound/upstream-server-timeout', 'bind/dig-servfail'] },
  check: {
    run: guideCheck(guide, 'forwarder-fails'),
    fill: ({ bind }) => ({ '<forwarder>': `127.0.0.1 -p ${bind.port}`, '<host>': 'www.example.com' }),
    shows: /no servers could be reached/,
  },
  fix: {
    says: 'Start the forwarder, and let Unbound forget the failure, which it keeps for some seconds.',
    do: async ({ bind, unbound }) => {
      await bind.start();
      unbound.reload();
    },
  },
  gone: { code: 0, within: 8000 },
});

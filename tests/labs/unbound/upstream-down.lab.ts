import { defineLab } from '../runner/lab.ts';
import { planBind, record, writeZone } from '../software/bind.ts';
import { ask, forwardTo, startUnbound } from '../software/unbound.ts';

export const lab = defineLab({
  title: 'A forwarder that is stopped',
  software: ['unbound', 'bind'],
  tools: ['dig'],
  fault: 'dns-server-failure',
  async given(bench) {
    const bind = await planBind(bench, { zones: writeZone(bench, [record]) });
    return { bind, unbound: await startUnbound(bench, forwardTo(bind.port)) };
  },
  when: ask,
  then: { code: 0, prints: ['unbound/upstream-server-timeout', 'bind/dig-servfail'] },
  check: {
    run: "dig @127.0.0.1 -p <port> +time=1 +tries=1 www.example.com | grep '^;; no servers'",
    fill: ({ bind }) => ({ '<port>': bind.port }),
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

import { defineLab } from '../runner/lab.ts';
import { record, startBind, writeZone } from '../software/bind.ts';
import { ask, startUnbound, stubTo } from '../software/unbound.ts';
import { makeKey, signZone } from '../software/dnssec.ts';

export const lab = defineLab({
  title: 'A signed zone whose signatures have expired',
  software: ['unbound', 'bind'],
  tools: ['dig'],
  fault: 'dns-server-failure',
  async given(bench) {
    writeZone(bench, [record]);
    const anchor = await makeKey(bench);
    const zones = await signZone(bench, '20250101000000', '20250201000000');
    const bind = await startBind(bench, { zones });
    const server = `trust-anchor-file: "${anchor}"`;
    return { bind, unbound: await startUnbound(bench, { server, more: stubTo(bind.port) }) };
  },
  when: ask,
  then: {
    code: 0,
    prints: ['unbound/signature-expired', 'unbound/ede-signature-expired', 'bind/dig-servfail'],
  },
  check: {
    run: "dig @127.0.0.1 -p <port> +dnssec www.example.com | grep -o 'RRSIG.A .* 2025[0-9]*'",
    fill: ({ bind }) => ({ '<port>': bind.port }),
    shows: / 20250201000000 /,
  },
  fix: {
    says: 'Sign the zone again and reload BIND; let Unbound forget the failure, which it keeps for a minute.',
    do: async ({ bind, unbound }, bench) => {
      await signZone(bench, '20250101000000', '20451231000000');
      await bind.service.stop();
      await bind.start();
      unbound.reload();
    },
  },
  gone: { code: 0, within: 8000 },
});

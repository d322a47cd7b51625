import { guideCheck } from '../runner/guide.ts';
import { defineLab } from '../runner/lab.ts';
import { record, startBind, writeZone } from '../software/bind.ts';
import { ask, startUnbound, stubTo } from '../software/unbound.ts';
import { makeKey, signZone } from '../software/dnssec.ts';

const guide = 'servfail/index';

export const lab = defineLab({
  title: 'A signed zone whose signatures have expired',
  software: ['unbound', 'bind'],
  tools: ['dig'],
  fault: 'dnssec-validation-failed',
  proves: [{ guide, cause: 'dnssec-broken', fix: 'repair-dnssec' }],
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
    run: guideCheck(guide, 'dnssec-broken'),
    fill: ({ unbound }) => ({ '<resolver>': `127.0.0.1 -p ${unbound.port}`, '<host>': 'www.example.com' }),
    shows: /^\+nocd status: SERVFAIL\n\+cd status: NOERROR$/m,
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
